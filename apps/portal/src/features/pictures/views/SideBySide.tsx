import { compareCircles, peopleOf, type PeopleStep } from '@attune/exercise/on-demand';
import { useQuery } from '@tanstack/react-query';
import { Circle } from '../../../answers/Circle';
import { useDates } from '../../../lib/dates';
import { Problem, Wait } from '../../../ui';
import { openResponse, type OpenedResponse } from '../api';
import styles from '../pictures.module.css';
import { useSpeaker } from '../use-speaker';

/** Circles as they were drawn, and in words who came, left or moved. */
export function SideBySide({ responses, step }: { responses: readonly string[]; step: string }) {
  const { t, list } = useSpeaker();
  const { date } = useDates();
  const { data, error, refetch } = useQuery({
    queryKey: ['pictures', 'circles', ...responses],
    queryFn: () => Promise.all(responses.map(openResponse)),
  });
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Wait />;
  const circles = data.map((response) => ({ response, ...circleIn(response, step) }));
  const [first, last] = circles;
  const changes = first?.drawn && last?.drawn && last.definition ? compareCircles(last.definition, first.value, last.value) : null;
  const told = changes && [
    ['joined', changes.joined.map(({ name }) => name)] as const,
    ['left', changes.left.map(({ name }) => name)] as const,
    ['closer', changes.moved.filter(({ closer }) => closer).map(({ person }) => person.name)] as const,
    ['further', changes.moved.filter(({ closer }) => !closer).map(({ person }) => person.name)] as const,
  ].filter(([, names]) => names.length > 0);
  return (
    <>
      <div className={styles.circles}>
        {circles.map(({ response, definition, people }) => {
          const day = date(response.localDate, 'full');
          if (!definition || people.length === 0) return <p key={response.id}>{t('circle.private', { date: day })}</p>;
          const label = t('circle.of', { date: day, count: people.length });
          return (
            <figure key={response.id}>
              <Circle step={definition} people={people} role="img" aria-label={label} />
              <figcaption>{label}</figcaption>
              <dl className={styles.names}>
                {definition.rings.map((ring) => {
                  const here = people.filter((person) => person.ring === ring.id).map(({ name }) => name);
                  return here.length > 0 ? <Ring key={ring.id} label={ring.label} names={list(here.filter((name) => name !== undefined))} /> : null;
                })}
              </dl>
            </figure>
          );
        })}
      </div>
      {told && told.length === 0 && <p>{t('circle.same')}</p>}
      {told && told.length > 0 && (
        <ul>
          {told.map(([change, names]) => (
            <li key={change}>{t(`circle.${change}`, { names: list(names.filter((name) => name !== undefined)) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Ring({ label, names }: { label: PeopleStep['rings'][number]['label']; names: string }) {
  const { say } = useSpeaker();
  return (
    <div>
      <dt className="soft">{say(label)}</dt>
      <dd className="own">{names}</dd>
    </div>
  );
}

/** The circle in one response, read with the rings of its own version. */
function circleIn({ definition, answers }: OpenedResponse, id: string) {
  const step = definition.steps.find((each): each is PeopleStep => each.kind === 'people' && each.id === id);
  const people = step ? peopleOf(step, answers[id]) : [];
  return { definition: step, value: answers[id], people, drawn: people.length > 0 };
}
