import { limits } from '@attune/exercise/on-demand';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from '../../../../lib/router';
import { useSubmit } from '../../../../lib/submit';
import { useLanguage, useText } from '../../../../lib/texts';
import { Button, ButtonLink, Card, Choices, ManyChoices, Problem, SelectField, Strip, TextArea, TextField } from '../../../../ui';
import { beginExercise } from '../../api';
import { presets } from '../cast/presets';
import { REHEARSAL, sceneExercise } from './definition';
import { missingIn, moods, sceneOf, type SceneFault, type SceneFields } from './fields';
import { MoodWords } from './MoodWords';
import styles from './scene.module.css';

interface SomeClient {
  id: string;
  name: string;
}

interface Props {
  clients: readonly SomeClient[];
  client: SomeClient | null;
  onClient: (id: string) => void;
}

/** The scene as it is filled in with the client: who, what is asked, and the words that come back. */
export function SceneForm({ clients, client, onClient }: Props) {
  const t = useText('builderTree');
  const common = useText('common');
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [fields, setFields] = useState<SceneFields>({ language, title: '', person: '', scene: '', ask: '', chosen: ['warm'], says: {}, then: {} });
  const set = (change: Partial<SceneFields>) => setFields({ ...fields, ...change });
  const form = useSubmit<SceneFault>({
    check: () => Object.fromEntries(missingIn(fields).map((field) => [field, t(field in faultOf ? faultOf[field as 'ask'] : 'scene.fault.says')])),
    send: async () => {
      const definition = sceneExercise({ ...sceneOf(fields), title: fields.title });
      const id = await beginExercise(definition, client ? { clientId: client.id } : {});
      void queries.invalidateQueries({ queryKey: ['exercises'] });
      await navigate(`/library/${id}/edit?at=${REHEARSAL}`);
    },
  });
  const words = { lang: fields.language, autoComplete: 'off' } as const;
  return (
    <form className={`form ${styles.form}`} aria-label={t('scene.page')} noValidate onSubmit={form.onSubmit}>
      <Card title={t('scene.who')} padded>
        <div className="form">
          <SelectField label={t('scene.client')} value={client?.id ?? ''} onChange={(event) => onClient(event.target.value)}>
            <option value="">{t('scene.nobody')}</option>
            {clients.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <Strip icon={client ? 'lock' : 'eye'}>{client ? t('scene.sealed', { name: client.name }) : t('scene.open')}</Strip>
          <Choices
            name="scene-language"
            legend={t('scene.language')}
            value={fields.language}
            onChoose={(chosen) => set({ language: chosen })}
            options={[
              { value: 'en', label: 'English' },
              { value: 'es', label: 'Español' },
            ]}
          />
          <p className="hint">{t('scene.languageHint')}</p>
        </div>
      </Card>
      <Card title={t('scene.what')} padded>
        <div className="form">
          <TextField {...words} label={t('scene.person')} hint={t('scene.personHint')} maxLength={limits.ownWord} value={fields.person} error={form.faults.person} onChange={(event) => set({ person: event.target.value })} />
          <TextArea {...words} own rows={2} label={t('scene.place')} hint={t('scene.placeHint')} maxLength={limits.shortText} value={fields.scene} onChange={(event) => set({ scene: event.target.value })} />
          <TextArea {...words} own rows={2} label={t('scene.ask')} hint={t('scene.askHint')} maxLength={limits.shortText} value={fields.ask} error={form.faults.ask} onChange={(event) => set({ ask: event.target.value })} />
        </div>
      </Card>
      <Card title={t('scene.words')} padded>
        <div className="form">
          <p className="hint" id="scene-moods">
            {t('scene.moodsHint')}
          </p>
          <ManyChoices
            name="scene-moods"
            legend={t('scene.moods', { person: fields.person.trim() || t('scene.them') })}
            describedBy="scene-moods"
            values={fields.chosen}
            onChange={(chosen) => set({ chosen })}
            options={moods.map((value) => ({ value, label: presets.find(({ id }) => id === value)?.label[language] ?? value }))}
          />
          {form.faults.chosen && (
            <p className="error" role="alert">
              {form.faults.chosen}
            </p>
          )}
          {moods
            .filter((mood) => fields.chosen.includes(mood))
            .map((mood) => (
              <MoodWords
                key={mood}
                mood={mood}
                language={fields.language}
                says={fields.says[mood] ?? ''}
                then={fields.then[mood] ?? ''}
                error={form.faults[mood]}
                onSays={(text) => set({ says: { ...fields.says, [mood]: text } })}
                onThen={(text) => set({ then: { ...fields.then, [mood]: text } })}
              />
            ))}
        </div>
      </Card>
      <Card title={t('scene.list')} padded>
        <TextField {...words} label={t('scene.title')} hint={t('scene.titleHint')} maxLength={limits.ownLabel} value={fields.title} onChange={(event) => set({ title: event.target.value })} />
      </Card>
      <Problem error={form.error} />
      <div className="form-end">
        <Button kind="main" type="submit" busy={form.busy}>
          {t('scene.verb')}
        </Button>
        <ButtonLink kind="text" to={client ? `/clients/${client.id}` : '/library'}>
          {common('cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}

const faultOf = { person: 'scene.fault.person', ask: 'scene.fault.ask', chosen: 'scene.fault.moods' } as const;
