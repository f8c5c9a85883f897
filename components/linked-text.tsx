import { splitAddresses } from '@/lib/view/split-addresses';

/** Text of the record; addresses in it are links. */
export const LinkedText = ({ text }: { text: string }) =>
  splitAddresses(text).map(({ text: words, start, href }) =>
    href === null ? (
      words
    ) : (
      <a key={start} href={href}>
        {words}
      </a>
    ),
  );
