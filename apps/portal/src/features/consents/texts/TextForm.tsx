import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keepOpen, leftOpen } from '../../../lib/left-open';
import { ApiError } from '../../../lib/problem';
import { useNavigate } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Button, Problem, SelectField, Sheet, Strip, TextArea, TextField, useToast } from '../../../ui';
import { placesIn } from '../blocks';
import styles from '../consents.module.css';
import { Words } from '../Words';
import { ASKED_OF, type ConsentDraft, type ConsentText, KINDS, publishText, putText, TEXTS } from './api';

const LANGUAGES = ['en', 'es'] as const;

/** The beginning of what stands in brackets, whole where it is short. */
const short = (place: string): string => (place.length > 60 ? `${place.slice(0, place.lastIndexOf(' ', 56))} …]` : place);

/** Texts that were changed and not saved. */
export const LEFT = 'consent-text';
export interface LeftText {
  said: ConsentDraft;
  /** The revision it was made from; 0 for a text that was never saved. */
  revision: number;
}

interface Props {
  id: string;
  draft: ConsentDraft;
  /** 0 while it was never saved. */
  revision: number;
  /** Whether clients sign it as it is saved. */
  published: boolean;
  /** Reads what somebody else saved. */
  onTheirs?: () => Promise<ConsentText | undefined>;
}

/** The draft of a text in both languages beside each other, its preview, and the way to publish it. */
export function TextForm({ id, draft, revision: first, published: out, onTheirs }: Props) {
  const t = useText('consentTexts');
  const kinds = useText('consents');
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  // What was left unsaved comes back, over the revision it was made from.
  const [before] = useState(() => leftOpen<LeftText>(LEFT, id));
  const [said, setSaid] = useState(before?.said ?? draft);
  const [saved, setSaved] = useState({ revision: before?.revision ?? first, published: out, words: first > 0 ? JSON.stringify(draft) : '' });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const taken = (text: ConsentText, words: ConsentDraft) => {
    setSaved({ revision: text.revision, published: !text.changed, words: JSON.stringify(words) });
    queries.setQueryData([...TEXTS, id], text);
    void queries.invalidateQueries({ queryKey: TEXTS, exact: true });
  };
  const save = useMutation({
    mutationFn: (words: ConsentDraft) => putText(id, words, saved.revision),
    onSuccess: async (text, words) => {
      taken(text, words);
      say(t('saved'));
      if (first === 0) await navigate(`/practice/consents/${id}`);
    },
  });
  const publish = useMutation({
    mutationFn: () => publishText(id, saved.revision),
    onSuccess: (text) => {
      setAsking(false);
      taken(text, said);
      say(t('publish.done', { number: text.version ?? 1 }));
    },
  });
  const isSaved = saved.words === JSON.stringify(said);
  const { revision } = saved;
  // A starter that nobody touched is no loss.
  const changed = !isSaved && (before !== undefined || JSON.stringify(said) !== JSON.stringify(draft));
  useEffect(() => keepOpen(LEFT, id, changed ? { said, revision } : null), [id, changed, said, revision]);
  const discard = () => {
    keepOpen(LEFT, id, null);
    if (first === 0) void navigate('/practice/consents');
    else {
      setSaid(JSON.parse(saved.words) as ConsentDraft);
      setSaved({ ...saved, revision: Math.max(revision, first) });
    }
  };
  const places = placesIn(said.title.en, said.title.es, said.text.en, said.text.es);
  const blank = (words: string): string | undefined => (tried && !words.trim() ? t('missing') : undefined);
  const send = () => {
    setTried(true);
    if (isSaved) say(t('saved'));
    else if (said.title.en.trim() && said.title.es.trim()) save.mutate(said);
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  /** Why it cannot be published as it stands, in words. */
  const wanting = (): string | null => {
    if (!said.text.en.trim() || !said.text.es.trim()) return t('publish.empty');
    if (places.length > 0) return t('publish.brackets');
    if (!isSaved) return t('publish.unsaved');
    return saved.published ? t('publish.same') : null;
  };
  const wants = wanting();
  const theirs = save.error instanceof ApiError && save.error.status === 412;
  const load = async () => {
    const text = await onTheirs?.();
    if (!text) return;
    setSaid(text.draft);
    taken(text, text.draft);
    save.reset();
  };
  return (
    <div className="stack">
      <div className="cols">
        <SelectField label={t('kind')} value={said.kind} onChange={({ target }) => setSaid({ ...said, kind: target.value as ConsentDraft['kind'] })}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds(`kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('askedOf')}
          hint={t('askedOfHint')}
          value={said.askedOf}
          onChange={({ target }) => setSaid({ ...said, askedOf: target.value as ConsentDraft['askedOf'] })}
        >
          {ASKED_OF.map((of) => (
            <option key={of} value={of}>
              {t(`askedOf.${of}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles.pair}>
        {LANGUAGES.map((language) => (
          <div key={language} className={styles.page}>
            <TextField
              label={t(language === 'en' ? 'titleEn' : 'titleEs')}
              lang={language}
              maxLength={120}
              value={said.title[language]}
              error={blank(said.title[language])}
              onChange={({ target }) => setSaid({ ...said, title: { ...said.title, [language]: target.value } })}
            />
            <TextArea
              label={t(language === 'en' ? 'textEn' : 'textEs')}
              hint={t('textHint')}
              lang={language}
              rows={16}
              maxLength={15_000}
              value={said.text[language]}
              onChange={({ target }) => setSaid({ ...said, text: { ...said.text, [language]: target.value } })}
            />
            <details>
              <summary>{t('preview')}</summary>
              <Words text={said.text[language]} level={3} language={language} />
            </details>
          </div>
        ))}
      </div>
      {places.length > 0 && (
        <Strip icon="note">
          <p>
            {t('brackets', { what: short(places[0]!) })} {places.length > 1 && t('bracketsMore', { count: places.length - 1 })}
          </p>
        </Strip>
      )}
      <Problem error={save.error} text={theirs ? t('theirs') : null} />
      {theirs && (
        <Button kind="text" onClick={() => void load()}>
          {t('loadTheirs')}
        </Button>
      )}
      <div className="acts">
        <Button kind={isSaved ? 'quiet' : 'main'} busy={save.isPending} onClick={send}>
          {t('save')}
        </Button>
        <Button kind={wants ? 'quiet' : 'main'} onClick={() => (wants ? say(wants) : setAsking(true))}>
          {t('publish')}
        </Button>
        {changed && (
          <Button kind="text" onClick={discard}>
            {t('discard')}
          </Button>
        )}
        {wants && <p className="soft">{wants}</p>}
      </div>
      <Sheet open={asking} onClose={() => setAsking(false)} title={t('publish.title')} form="dialog">
        <p>{t('publish.more')}</p>
        <Problem error={publish.error} />
        <div className="sheet-end">
          <Button kind="text" onClick={() => setAsking(false)}>
            {t('publish.keep')}
          </Button>
          <Button kind="main" busy={publish.isPending} onClick={() => publish.mutate()}>
            {t('publish.act')}
          </Button>
        </div>
      </Sheet>
    </div>
  );
}
