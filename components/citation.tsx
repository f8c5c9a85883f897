import styles from './citation.module.css';

export const Citation = ({ text }: { text: string }) => <p className={styles.citation}>{text}</p>;
