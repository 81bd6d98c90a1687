import { useEffect, useRef, useState } from 'react';
import type { LineSection } from '../../lib/safety-plan';
import { useText } from '../../lib/texts';
import { Button, IconButton, TextArea } from '../../ui';
import { LONGEST, MOST, newLine, type Line } from './draft';
import styles from './write.module.css';

interface Props {
  section: LineSection;
  lines: readonly Line[];
  onChange: (lines: Line[]) => void;
}

/** The lines of a section: Enter begins the next one, a line without words is left out when the plan is saved. */
export function LineFields({ section, lines, onChange }: Props) {
  const t = useText('safetyPlan');
  const [fresh, setFresh] = useState<number | null>(null);
  const add = (after: number) => {
    const line = newLine();
    setFresh(line.key);
    onChange([...lines.slice(0, after + 1), line, ...lines.slice(after + 1)]);
  };
  const full = lines.length >= MOST;
  return (
    <>
      <ol className={styles.lines}>
        {lines.map((line, index) => (
          <li key={line.key}>
            <Words
              label={t(`line.${section}`, { n: index + 1 })}
              text={line.text}
              begin={line.key === fresh}
              onChange={(text) => onChange(lines.map((other) => (other.key === line.key ? { ...other, text } : other)))}
              onNext={full ? undefined : () => add(index)}
            />
            <IconButton
              icon="close"
              label={line.text.trim() ? t('takeOut.words', { words: line.text.trim() }) : t('takeOut', { what: t(`line.${section}`, { n: index + 1 }) })}
              onClick={() => onChange(lines.filter((other) => other.key !== line.key))}
            />
          </li>
        ))}
      </ol>
      {full ? (
        <p className="hint">{t('fault.full')}</p>
      ) : (
        <Button kind="text" small icon="plus" className={styles.add} onClick={() => add(lines.length - 1)}>
          {t(`add.${section}`)}
        </Button>
      )}
    </>
  );
}

interface WordsProps {
  label: string;
  text: string;
  /** The caret goes here when it appears. */
  begin: boolean;
  onChange: (text: string) => void;
  onNext: (() => void) | undefined;
}

function Words({ label, text, begin, onChange, onNext }: WordsProps) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (begin) here.current?.querySelector('textarea')?.focus();
  }, [begin]);
  return (
    <div ref={here}>
      <TextArea
        label={label}
        labelHidden
        own
        rows={1}
        maxLength={LONGEST.line}
        value={text}
        onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (text.trim() !== '') onNext?.();
        }}
      />
    </div>
  );
}
