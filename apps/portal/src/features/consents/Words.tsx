import { blocksOf } from './blocks';
import styles from './consents.module.css';

/** A text to be signed, whole. */
export function Words({ text, level, language }: { text: string; level: 2 | 3; language: 'en' | 'es' }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.words} lang={language}>
      {blocksOf(text).map((block, index) => {
        if (block.kind === 'points') {
          return (
            <ul key={index}>
              {block.lines.map((line, at) => (
                <li key={at}>{line}</li>
              ))}
            </ul>
          );
        }
        return block.kind === 'heading' ? <Heading key={index}>{block.text}</Heading> : <p key={index}>{block.text}</p>;
      })}
    </div>
  );
}
