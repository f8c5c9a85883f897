-- For wrk: asks for the paths of the command line in turn and prints what it saw as one line of JSON.
local paths = {}
local at = 0

function init(args)
  paths = args
  wrk.headers['accept-encoding'] = 'gzip, br'
end

function request()
  at = at % #paths + 1
  return wrk.format('GET', paths[at])
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"seconds":%.3f,"bytes":%d,"errors":%d,"timeouts":%d,"refusals":%d,"p50":%.2f,"p99":%.2f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    errors.connect + errors.read + errors.write, errors.timeout, errors.status,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3
  ))
end
