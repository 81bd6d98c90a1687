import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { useLocalized } from '../../../lib/localized';
import { ApiError } from '../../../lib/problem';
import { Link, useParams } from '../../../lib/router';
import { usePermission } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Button, Card, Icon, NotFound, Problem, Strip, Wait } from '../../../ui';
import { openClient, openEnrolment, type ClientOfProgram, type Enrolment } from '../api';
import { ChangeSteps } from './ChangeSteps';
import { EndProgram } from './EndProgram';
import { progressWords } from './progress';
import { Rest } from './Rest';
import { TakenPath } from './TakenPath';

/** A client's own copy of a program: how far it has come, and everything a therapist may do with it. */
export function RunningPage() {
  const { clientId = '', enrolmentId = '' } = useParams();
  const client = useQuery({ queryKey: ['client', clientId], queryFn: () => openClient(clientId) });
  const enrolment = useQuery({ queryKey: ['client', clientId, 'enrolment', enrolmentId], queryFn: () => openEnrolment(enrolmentId), staleTime: 0 });
  const error = client.error ?? enrolment.error;
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  if (error && !(client.data && enrolment.data)) return <Problem error={error} onRetry={() => void Promise.all([client.refetch(), enrolment.refetch()])} />;
  return client.data && enrolment.data ? <Opened client={client.data} enrolment={enrolment.data} /> : <Wait />;
}

function Opened({ client, enrolment }: { client: ClientOfProgram; enrolment: Enrolment }) {
  const t = useText('programs');
  const say = useLocalized();
  const { date } = useDates();
  const [changing, setChanging] = useState(false);
  const { state, pausedAt, endedAt, startsOn } = enrolment;
  const goesOn = state === 'running' || state === 'paused';
  const mayAct = usePermission('enrolment.write') && goesOn;
  const title = say(enrolment.title);
  useTitle(`${title}, ${client.name}`);
  return (
    <>
      <Link className="crumb no-print" to={`/clients/${client.id}`}>
        <Icon name="back" />
        {client.name}
      </Link>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="lead">
            {t('running.lead', { name: client.name, date: date(startsOn, 'full') })} {progressWords(enrolment.steps, t)}
          </p>
        </div>
        {!changing && (
          <div className="acts no-print">
            <Button icon="print" onClick={() => window.print()}>
              {t('print')}
            </Button>
            {mayAct && (
              <>
                <Button icon="pen" onClick={() => setChanging(true)}>
                  {t('changeSteps')}
                </Button>
                <Rest enrolment={enrolment} />
                <EndProgram enrolment={enrolment} title={title} name={client.name} />
              </>
            )}
          </div>
        )}
      </div>
      <div className="stack">
        {state === 'paused' && (
          <Strip tone="amber" icon="clock">
            <p>{t('paused', { date: pausedAt ? date(pausedAt, 'weekday', client.timeZone) : '' })}</p>
          </Strip>
        )}
        {!goesOn && (
          <Strip icon="check">
            <p>{t(`${state as 'ended' | 'finished'}.on`, { date: endedAt ? date(endedAt, 'full', client.timeZone) : '' })}</p>
          </Strip>
        )}
        {changing ? (
          <ChangeSteps client={client} enrolment={enrolment} onDone={() => setChanging(false)} />
        ) : (
          <Card title={t('steps', { count: enrolment.steps.length })}>
            <TakenPath client={client} enrolment={enrolment} mayAct={mayAct} />
          </Card>
        )}
      </div>
    </>
  );
}
