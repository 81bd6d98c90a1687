import { useState } from 'react';
import { useText } from '../../lib/texts';
import { Choice } from '../../ui';
import type { ExerciseItem } from './api';
import { useTagWords } from './tag-words';

interface Props {
  items: readonly ExerciseItem[];
  chosen: string;
  onChoose: (tag: string) => void;
}

/** The subjects of the exercises at hand, one to choose; those seen before stay when the list narrows. */
export function TagFilter({ items, chosen, onChoose }: Props) {
  const t = useText('library');
  const words = useTagWords();
  const [known, setKnown] = useState<readonly string[]>([]);
  const found = [...new Set(items.flatMap((item) => item.tags.filter((tag) => tag !== item.catalogId)))];
  const fresh = [chosen, ...found].filter((tag) => tag && !known.includes(tag));
  if (fresh.length > 0) setKnown([...known, ...new Set(fresh)]);
  const tags = [...known].sort((a, b) => words(a).localeCompare(words(b)));
  if (tags.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="label">{t('tags')}</legend>
      <div className="choices">
        <Choice type="radio" name="tag" checked={chosen === ''} onChange={() => onChoose('')}>
          {t('allTags')}
        </Choice>
        {tags.map((tag) => (
          <Choice key={tag} type="radio" name="tag" checked={tag === chosen} onChange={() => onChoose(tag)}>
            {words(tag)}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
