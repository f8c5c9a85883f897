/** Codes of the record with what each means. */
export const Meanings = <Key extends string>({
  words,
  meanings,
}: {
  words: Readonly<Record<Key, string>>;
  meanings: Readonly<Record<Key, string>>;
}) => (
  <table>
    <tbody>
      {(Object.keys(words) as Key[]).map((key) => (
        <tr key={key}>
          <th scope="row">{words[key]}</th>
          <td>{meanings[key]}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
