import { helpFor } from '@attune/clinical/crisis-lines';
import { telephone } from '../lib/telephone';
import { useText } from '../lib/texts';
import { CrisisLines } from './CrisisLines';
import { Icon } from './Icon';
import { Rich } from './Rich';

/**
 * At the foot of every client page: no emergency service, nobody watches it live, whom to call. The lines of the
 * practice's country are one tap away, with their source and date.
 */
export function SafetyNote({ country }: { country: string | null }) {
  const t = useText('frame');
  const { emergency } = helpFor(country);
  return (
    <aside className="safety no-print" aria-label={t('safety.label')}>
      <p>
        {t('safety')}{' '}
        <Rich
          text={t('safety.call', { number: `<tel>${emergency}</tel>` })}
          parts={{ tel: (number) => <a href={telephone(number)}>{number}</a> }}
        />{' '}
        {t('safety.live')}
      </p>
      <details>
        <summary>
          {t('safety.lines')}
          <Icon name="down" />
        </summary>
        <CrisisLines country={country} />
      </details>
    </aside>
  );
}
