/** A page with everything a reader may do early; written without JSX so that both ends can run it. */
import { createElement as h, type KeyboardEvent, type ReactNode, useState } from 'react';

function Button(): ReactNode {
  const [count, setCount] = useState(0);
  const onClick = () => setCount(count + 1);
  return h('button', { id: 'button', type: 'button', onClick }, `clicked ${count}`);
}

function Field(): ReactNode {
  const [text, setText] = useState('');
  const onChange = (event: { target: { value: string } }) => setText(event.target.value);
  return h('p', null, h('input', { id: 'field', value: text, onChange }), h('output', null, text));
}

function Box(): ReactNode {
  const [checked, setChecked] = useState(false);
  const onChange = (event: { target: { checked: boolean } }) => setChecked(event.target.checked);
  const input = h('input', { id: 'box', type: 'checkbox', checked, onChange });
  return h('p', null, input, h('output', null, String(checked)));
}

function Choice(): ReactNode {
  const [value, setValue] = useState('a');
  const onChange = (event: { target: { value: string } }) => setValue(event.target.value);
  const options = ['a', 'b'].map((name) => h('option', { key: name }, name));
  return h(
    'p',
    null,
    h('select', { id: 'choice', value, onChange }, options),
    h('output', null, value),
  );
}

/** Left to the browser, as a switch is that works by style alone. */
function Units(): ReactNode {
  const unit = (id: string, more: object) =>
    h('input', { id, type: 'radio', name: 'unit', ...more });
  return h('p', null, unit('printed', { defaultChecked: true }), unit('converted', {}));
}

function Keys(): ReactNode {
  const [keys, setKeys] = useState('');
  const onKeyDown = ({ key }: KeyboardEvent) => setKeys(keys + key);
  return h('p', { id: 'keys', tabIndex: 0, onKeyDown }, keys);
}

/** Markup that the framework does not manage, as pictures are. */
const picture = {
  __html: '<svg width="20" height="20"><rect id="mark" width="20" height="20"/></svg>',
};

function Picture(): ReactNode {
  const [count, setCount] = useState(0);
  const onClick = () => setCount(count + 1);
  return h(
    'div',
    { id: 'picture' },
    h('div', { onClick, dangerouslySetInnerHTML: picture }),
    h('output', null, `picture ${count}`),
  );
}

export function Page(): ReactNode {
  const parts = [Button, Field, Box, Choice, Units, Keys, Picture].map((part) =>
    h(part, { key: part.name }),
  );
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('title', null, 'Early')),
    h('body', null, h('main', null, parts)),
  );
}
