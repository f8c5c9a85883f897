/** A download as a response. Its type is the one that the server sends for the file. */

import type { DataFile } from '@/lib/publish/data-files';

type Made = Pick<DataFile, 'name' | 'make'>;

import { contentTypeOf } from '@/lib/serve/content-type';

export async function respondWith(files: readonly Made[], name: string): Promise<Response> {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`unknown download: ${name}`);
  const content = await file.make();
  const type = contentTypeOf(name);
  if (type === null) throw new Error(`download without content type: ${name}`);
  return new Response(content as BodyInit, { headers: { 'Content-Type': type } });
}
