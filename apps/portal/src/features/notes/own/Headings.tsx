import { LONGEST_HEADING, MOST_OWN_SECTIONS } from '@attune/clinical/note-templates';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../../lib/texts';
import { moved, useReorder } from '../../../lib/use-reorder';
import { Button, Icon, IconButton } from '../../../ui';
import { withRow, type HeadingFault, type TemplateDraft } from './draft';
import styles from './own.module.css';

interface Props {
  draft: TemplateDraft;
  onChange: (draft: TemplateDraft) => void;
  faults: ReadonlyMap<string, HeadingFault>;
  /** What is wrong with all of them together. */
  error?: string;
}

/** The headings of a template: written one after the other (Enter goes on to the next), moved by dragging or by the arrow keys. */
export function Headings({ draft, onChange, faults, error }: Props) {
  const t = useText('noteTemplates');
  const notes = useText('notes');
  const id = useId();
  const [said, setSaid] = useState('');
  const goTo = useRef<number | null>(null);
  const { title, headings } = draft;
  const { list, handle, place, dragged } = useReorder<HTMLOListElement>(headings.length, (from, to) => {
    setSaid(t('moved', { heading: headings[from]!.text, place: to + 1, count: headings.length }));
    onChange({ title, headings: moved(headings, from, to) });
  });
  useLayoutEffect(() => {
    if (goTo.current === null) return;
    list.current?.children[goTo.current]?.querySelector('textarea')?.focus();
    goTo.current = null;
  });
  const add = (at: number) => {
    goTo.current = at;
    onChange(withRow(draft, at));
  };
  const remove = (index: number) => {
    // The button goes with its row: what comes after it takes its place.
    goTo.current = Math.min(index, headings.length - 2);
    setSaid(t('removed', { heading: headings[index]!.text }));
    onChange({ title, headings: headings.filter((_, other) => other !== index) });
  };
  const onEnter = (index: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (index + 1 < headings.length) list.current?.children[index + 1]?.querySelector('textarea')?.focus();
    else if (headings[index]!.text.trim()) add(index + 1);
  };
  return (
    <fieldset className={`field ${styles.headings}`} aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}>
      <legend className="label">{t('headings')}</legend>
      <p className="hint" id={`${id}-hint`}>
        {t('headingsHint')}
      </p>
      <ol ref={list} className={styles.rows}>
        {headings.map(({ id: key, text }, index) => {
          const fault = faults.get(key);
          const wrong = fault ?? (index === 0 && error ? 'none' : undefined);
          return (
            <li key={key} className={`${styles.row} ${dragged === index ? styles.dragged : ''} ${wrong ? 'field-error' : ''}`} style={place(index)}>
              <button {...handle(index)} type="button" className={`btn btn-icon ${styles.handle}`} aria-label={t('move', { heading: text || t('heading', { number: index + 1 }) })} title={t('moveHint')}>
                <Icon name="sort" />
              </button>
              <textarea
                className={`input ${styles.words}`}
                rows={1}
                aria-label={t('heading', { number: index + 1 })}
                aria-invalid={wrong ? true : undefined}
                aria-describedby={fault ? `${key}-fault` : wrong && `${id}-error`}
                maxLength={LONGEST_HEADING}
                value={text}
                onChange={({ target }) => onChange({ title, headings: headings.with(index, { id: key, text: target.value.replace(/\n+/g, ' ') }) })}
                onKeyDown={onEnter(index)}
              />
              {headings.length > 1 && <IconButton icon="close" label={t('remove', { heading: text || t('heading', { number: index + 1 }) })} onClick={() => remove(index)} />}
              {fault && (
                <p className={`error ${styles.below}`} id={`${key}-fault`}>
                  <Icon name="alert" />
                  <span>{t(fault === 'twice' ? 'fault.twice' : 'fault.agreed')}</span>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
      {headings.length < MOST_OWN_SECTIONS ? (
        <Button kind="text" icon="plus" className={styles.start} onClick={() => add(headings.length)}>
          {t('addHeading')}
        </Button>
      ) : (
        <p className="hint">{t('full', { most: MOST_OWN_SECTIONS })}</p>
      )}
      <div className={styles.fixed}>
        <Icon name="lock" />
        <p>
          {notes('section.agreed')}
          <br />
          <span className="soft">{t('fixed')}</span>
        </p>
      </div>
      <p className="vh" role="status">
        {said}
      </p>
    </fieldset>
  );
}
