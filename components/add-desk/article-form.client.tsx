'use client';

import { type ClipboardEvent, type FormEvent, useState } from 'react';
import type { ArticleRow } from '@/lib/record/article';
import { ARTICLE_MAX_BYTES } from '@/lib/workbench/bundle-format';
import { describeArticle, findIdentityFault } from '@/lib/workbench/describe-article';
import { slugOf } from '@/lib/workbench/name-ids';
import { textOfDocument } from '@/lib/workbench/paste-html';
import { findKnownText, type KnownText, vetArticle } from '@/lib/workbench/vet-article';
import type { GivenFile } from '../check-desk/check-messages';
import { DropField } from '../check-desk/drop-field.client';
import styles from './add-desk.module.css';
import { ChoiceField, Field, TextField } from './field';

export interface GivenArticle {
  readonly article: ArticleRow;
  readonly text: string;
  readonly remarks: readonly string[];
}

const TOO_LARGE = 'That is more than 5 MB: no article is as long. Add one article at a time.';

const RIGHTS = [
  ['excerpt', 'quotes only'],
  ['full', 'the whole text'],
] as const;

const COLUMNS: Readonly<Record<string, string>> = {
  id: 'Name in addresses',
  published: 'Published on',
  publisher: 'Publisher',
  url: 'Address',
};

const FIRST = {
  published: '',
  publisher: '',
  url: '',
  rights: 'excerpt' as ArticleRow['rights'],
  id: '',
};

interface ArticleFormProps {
  /** Texts on record, by their hashes. */
  readonly known: readonly KnownText[];
  readonly onGiven: (given: GivenArticle) => void;
}

const remarkKnown = (text: string, known: readonly KnownText[]): string[] => {
  const id = findKnownText(text, known);
  return id === null
    ? []
    : [`This text is on record as ${id}: try it out here, but an import will refuse it.`];
};

type VetFault = NonNullable<ReturnType<typeof vetArticle>['fault']>;

const faultWords = ({ expected, found, cure }: VetFault, file?: string): string =>
  `${file === undefined ? 'Expected' : `${file}: expected`} ${expected}, found ${found}. ${cure}`;

/** The text and what is known of it. What is pasted stays in this browser. */
export function ArticleForm({ known, onGiven }: ArticleFormProps) {
  const [text, setText] = useState('');
  const [identity, setIdentity] = useState(FIRST);
  const [fault, setFault] = useState<string | null>(null);
  const proposed = slugOf(`${identity.publisher} ${identity.published.slice(0, 7)}`);
  const set = (change: Partial<typeof FIRST>) => setIdentity({ ...identity, ...change });

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData, currentTarget } = event;
    const html = clipboardData.getData('text/html');
    const plain = clipboardData.getData('text/plain');
    if (html.length > 4 * ARTICLE_MAX_BYTES || plain.length > ARTICLE_MAX_BYTES) {
      event.preventDefault();
      return setFault(TOO_LARGE);
    }
    if (html === '') return setFault(null);
    event.preventDefault();
    // An inert document: nothing in it runs or is fetched, and only its words are taken.
    const words = textOfDocument(new DOMParser().parseFromString(html, 'text/html'));
    const { selectionStart, selectionEnd, value } = currentTarget;
    setText(value.slice(0, selectionStart) + words + value.slice(selectionEnd));
    setFault(null);
  };

  const take = async ([file]: readonly GivenFile[]) => {
    if (!file || typeof file.content === 'string') return;
    if (file.content.size > ARTICLE_MAX_BYTES) return setFault(TOO_LARGE);
    const vetted = vetArticle(new Uint8Array(await file.content.arrayBuffer()));
    if (vetted.fault) return setFault(faultWords(vetted.fault, file.name));
    setText(vetted.text);
    setFault(null);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const vetted = vetArticle(new TextEncoder().encode(text));
    if (vetted.fault) return setFault(faultWords(vetted.fault));
    if (!/^\d{4}-\d\d-\d\d$/.test(identity.published))
      return setFault('Published on: give the day, so that “last week” can be resolved.');
    const url = identity.url.trim() || null;
    const id = identity.id.trim() || proposed;
    const article = describeArticle(
      { ...identity, publisher: identity.publisher.trim(), url, id },
      vetted.text,
    );
    const wrong = findIdentityFault(article, new Date().toISOString().slice(0, 10));
    if (wrong) return setFault(`${COLUMNS[wrong.column] ?? wrong.column}: ${wrong.expected}.`);
    onGiven({
      article,
      text: vetted.text,
      remarks: [...remarkKnown(vetted.text, known), ...vetted.remarks],
    });
  };

  return (
    <form onSubmit={submit} noValidate className={styles.article}>
      <div>
        <Field label="The article, as plain text; a pasted page keeps its words and paragraphs">
          {(props) => (
            <textarea
              {...props}
              name="text"
              rows={18}
              value={text}
              spellCheck={false}
              onPaste={paste}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <div className={styles.drop}>
          <DropField
            label="Or drop or choose a text file"
            hint="UTF-8, at most 5 MB. It stays in this browser."
            accept=".txt,text/plain"
            onFiles={take}
          />
        </div>
      </div>
      <div>
        <div className={styles.identity}>
          <TextField
            label="Published on"
            name="published"
            type="date"
            value={identity.published}
            onChange={(published) => set({ published })}
          />
          <TextField
            label="Publisher"
            name="publisher"
            value={identity.publisher}
            onChange={(publisher) => set({ publisher })}
          />
          <TextField
            label="Address, if there is one"
            name="url"
            type="url"
            value={identity.url}
            onChange={(url) => set({ url })}
          />
          <TextField
            label={`Name in addresses${proposed ? ` (else ${proposed})` : ''}`}
            name="id"
            value={identity.id}
            onChange={(id) => set({ id })}
          />
          <ChoiceField
            label="What may be shown"
            name="rights"
            value={identity.rights}
            options={RIGHTS}
            onChange={(rights) => set({ rights: rights as ArticleRow['rights'] })}
          />
        </div>
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
        <div className={styles.actions}>
          <button type="submit" className={styles.main}>
            Read its numbers
          </button>
        </div>
      </div>
    </form>
  );
}
