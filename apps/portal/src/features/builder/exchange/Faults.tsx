import type { Fault } from '@attune/exercise/exchange';
import { useText } from '../../../lib/texts';
import { Card, Strip } from '../../../ui';
import styles from './exchange.module.css';

/** The line and the column at which a text stops being JSON. */
const placeIn = (detail: string) => {
  const [line = '', column = ''] = detail.split(':');
  return { line, column };
};

interface Props {
  faults: readonly Fault[];
  title: string;
  lead: string;
}

/** Everything that keeps a file from being read or written, with where it stands. */
export function Faults({ faults, title, lead }: Props) {
  const t = useText('builderExchange');
  return (
    <Card title={title} padded>
      <Strip tone="amber" icon="alert">
        <p>{lead}</p>
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
