import { useState } from 'react';
import { useLocalized } from '../../lib/localized';
import { useSession } from '../../lib/session';
import { useSubmit } from '../../lib/submit';
import { LANGUAGE_NAMES, LANGUAGES, useLanguage, useText } from '../../lib/texts';
import { Button, Checkbox, Choices, Icon, Problem, SelectField, TextField } from '../../ui';
import { CONSENT, makeLink, type NewPartnerLink, type PartnerGoal, type PartnerLinkBody } from './api';
import { ConsentWords } from './ConsentWords';
import styles from './partner.module.css';

const WEEKS: readonly PartnerLinkBody['weeks'][] = [1, 2, 4, 8, 12];

interface Props {
  /** The client's own date. */
  today: string;
  assignmentId: string;
  goals: readonly PartnerGoal[];
  onMade: (link: NewPartnerLink) => Promise<void>;
}

/** What is told, under which name, for how long; and below it exactly what follows from that, to be agreed to. */
export function InviteForm({ today, assignmentId, goals, onMade }: Props) {
  const t = useText('partner');
  const say = useLocalized();
  const { person } = useSession();
  const [goalId, setGoalId] = useState(assignmentId);
  const [label, setLabel] = useState(person.name.trim().split(/\s+/)[0] ?? '');
  const [weeks, setWeeks] = useState<PartnerLinkBody['weeks']>(4);
  const [language, setLanguage] = useState<PartnerLinkBody['language']>(useLanguage());
  const [agreed, setAgreed] = useState(false);
  const tells = goals.find((goal) => goal.assignmentId === goalId)?.tells ?? 'check-ins';
  const form = useSubmit({
    check: () => ({ ...(label.trim() ? {} : { label: t('label.missing') }), ...(agreed ? {} : { agreed: t('consent.missing') }) }),
    send: async () => onMade(await makeLink({ assignmentId, goalId, label: label.trim(), language, weeks, consent: CONSENT })),
  });
  // What was agreed to is what stands there: a change asks anew.
  const changed = <V,>(set: (value: V) => void) => (value: V) => {
    set(value);
    setAgreed(false);
  };
  return (
    <form className={`form ${styles.form}`} noValidate onSubmit={form.onSubmit}>
      <SelectField label={t('goal.legend')} value={goalId} onChange={(event) => changed(setGoalId)(event.target.value)}>
        {sorted(goals, assignmentId).map((goal) => (
          <option key={goal.assignmentId} value={goal.assignmentId}>
            {t(`goal.${goal.tells}`, { title: say(goal.title) })}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('label')}
        hint={t('label.hint')}
        maxLength={40}
        autoComplete="off"
        value={label}
        error={form.faults.label}
        onChange={(event) => changed(setLabel)(event.target.value)}
      />
      <Choices
        legend={t('weeks.legend')}
        name="weeks"
        options={WEEKS.map((value) => ({ value: String(value), label: t('weeks.option', { weeks: value }) }))}
        value={String(weeks)}
        onChoose={changed((value: string) => setWeeks(Number(value) as typeof weeks))}
      />
      <Choices
        legend={t('language')}
        name="page-language"
        options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
        value={language}
        onChoose={changed(setLanguage)}
      />
      <ConsentWords today={today} label={label.trim()} weeks={weeks} tells={tells} />
      <div className={form.faults.agreed ? 'field field-error' : 'field'}>
        <Checkbox
          label={t('consent.agree')}
          checked={agreed}
          aria-invalid={form.faults.agreed ? true : undefined}
          aria-describedby={form.faults.agreed ? 'agreed-error' : undefined}
          onChange={(event) => setAgreed(event.target.checked)}
        />
        {form.faults.agreed && (
          <p className="error" id="agreed-error">
            <Icon name="alert" />
            <span>{form.faults.agreed}</span>
          </p>
        )}
      </div>
      <Problem error={form.error} />
      <Button kind="main" type="submit" wide busy={form.busy}>
        {t('make')}
      </Button>
    </form>
  );
}

/** The check-ins of the exercise itself first; of several such exercises only its own. */
const sorted = (goals: readonly PartnerGoal[], assignmentId: string): PartnerGoal[] => [
  ...goals.filter((goal) => goal.assignmentId === assignmentId),
  ...goals.filter((goal) => goal.tells === 'days'),
];
