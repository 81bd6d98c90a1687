import { helpFor, type CrisisLine } from '@attune/clinical/crisis-lines';
import { useDates } from '../lib/dates';
import { message, telephone } from '../lib/telephone';
import { useText } from '../lib/texts';
import { Icon } from './Icon';

/** The crisis lines of a country (ISO 3166), each with what says so and when it was checked. */
export function CrisisLines({ country }: { country: string | null }) {
  const t = useText('frame');
  const { lines, directory } = helpFor(country);
  return (
    <ul className="rows crisis-lines">
      {lines.map((line) => (
        <Line key={line.name} line={line} />
      ))}
      <li className="row">
        <span className="grow">
          <a href={directory.url} rel="noreferrer" target="_blank">
            {directory.name}
          </a>
          <small>{t('safety.directory')}</small>
        </span>
      </li>
    </ul>
  );
}

function Line({ line }: { line: CrisisLine }) {
  const t = useText('frame');
  const { date } = useDates();
  return (
    <li>
      <a className="row" href={telephone(line.phone)}>
        <span className="grow">
          <b>{line.name}</b>
          <span className="crisis-number">
            {line.phone}
            {line.press && `, ${t('safety.press', { key: line.press })}`}
          </span>
        </span>
        <span className="call">
          <Icon name="phone" />
        </span>
      </a>
      <small className="crisis-source">
        {line.text && <a href={message(line.text)}>{t('safety.text', { number: line.text })}</a>}
        <a href={line.source} rel="noreferrer" target="_blank">
          {t('safety.source')}
        </a>
        <span>{t('safety.checked', { date: date(line.checkedOn, 'full') })}</span>
      </small>
    </li>
  );
}
