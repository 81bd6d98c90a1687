import type { ExerciseDefinition, Language } from '@attune/exercise';
import { useState } from 'react';
import { knownTags, useTagWords } from '../../../lib/tag-words';
import { useText } from '../../../lib/texts';
import { Card, ManyChoices, TextArea, TextField } from '../../../ui';
import { listOf, put, useProblem, type Part } from '../fields';
import styles from './about.module.css';

const LANGUAGES: readonly Language[] = ['en', 'es'];
const slug = (words: string) => words.trim().toLocaleLowerCase().replace(/\s+/g, '-');
const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** By what the exercise is found in the library: its tags, and everyday words for what it helps with. */
export function FindFields(part: Part<ExerciseDefinition>) {
  const t = useText('builder');
  const tagWords = useTagWords();
  const say = useProblem();
  const { value: definition, onChange, problems } = part;
  const tags = listOf(definition.tags);
  const others = tags.filter((tag) => !knownTags.includes(tag));
  const [typed, setTyped] = useState<string | null>(null);
  const setTags = (next: readonly string[], as?: string) => onChange(put(definition, 'tags', [...new Set(next)]), as);
  const setNeeds = (language: Language, words: string[]) => {
    const needs = { en: [], es: [], ...definition.needs, [language]: words };
    onChange(put(definition, 'needs', needs.en.length + needs.es.length > 0 ? needs : undefined), `needs.${language}`);
  };
  return (
    <Card title={t('find')} padded className={styles.card}>
      <ManyChoices
        legend={t('find.tags')}
        name="tags"
        options={knownTags.map((tag) => ({ value: tag, label: tagWords(tag) ?? tag }))}
        values={tags.filter((tag) => knownTags.includes(tag))}
        onChange={(chosen) => setTags([...chosen, ...others])}
      />
      <TextField
        label={t('find.others')}
        hint={t('find.othersHint')}
        value={typed ?? others.join(', ')}
        error={say(problems.filter(({ path }) => path.startsWith('tags')).map(({ code }) => ({ path: '', code })))}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value);
          setTags([...tags.filter((tag) => knownTags.includes(tag)), ...target.value.split(',').map(slug).filter(Boolean)], 'tags');
        }}
      />
      {LANGUAGES.map((language) => (
        <Needs key={language} language={language} words={listOf(definition.needs?.[language])} onChange={(words) => setNeeds(language, words)} />
      ))}
    </Card>
  );
}

/** One need a line; what is typed stays as it is typed until the field is left. */
function Needs({ language, words, onChange }: { language: Language; words: readonly string[]; onChange: (words: string[]) => void }) {
  const t = useText('builder');
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      label={t(`find.needs.${language}`)}
      hint={t('find.needsHint')}
      lang={language}
      rows={3}
      value={typed ?? words.join('\n')}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(lines(target.value));
      }}
    />
  );
}
