import type { Fault } from '@attune/exercise/exchange';
import { useText } from '../../../lib/texts';
import { Card, Strip } from '../../../ui';
import styles from './exchange.module.css';

/** The line and the column at which a text stops being JSON. */
const placeIn = (detail: string) => {
  const [line = '', column = ''] = detail.split(':');
  return { line, column };
};

/** Everything that keeps a file from being read, with where it stands. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  const t = useText('builderExchange');
  return (
    <Card title={t('faults', { count: faults.length })} padded>
      <Strip tone="amber" icon="alert">
        <p>{t('faults.lead')}</p>
      </Strip>
      <ul className={styles.faults}>
        {faults.map(({ path, code, detail }, index) => (
          <li key={index}>
            <span>{code === 'not_json' ? t('fault.not_json', placeIn(detail)) : t(`fault.${code}`, { detail })}</span>
            {path && <code>{path}</code>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
