import type { Aside, AsideReason } from '@attune/exercise/exchange';
import { useText, type Texts } from '../../../lib/texts';
import styles from './exchange.module.css';

type Key = keyof Texts['builderExchange'];

/** How many of one sort are named one by one. */
const NAMED = 40;

/** What stands in an address is told by its last word. */
const short = (what: string): string => what.replace(/^https?:\/\/.*\/(?=[^/]+$)/, '');

interface Props {
  aside: readonly Aside[];
  reasons: readonly AsideReason[];
  /** Shown at once, where it is short and all there is to read. */
  open?: boolean;
}

/** What is left aside, in plain words: each reason once, with all it is true of. */
export function AsideList({ aside, reasons, open }: Props) {
  const t = useText('builderExchange');
  return (
    <ul className={styles.asides}>
      {reasons.map((why) => {
        const those = aside.filter((each) => each.why === why);
        return (
          those.length > 0 && (
            <li key={why}>
              <details open={open}>
                <summary>{t(`aside.${why}`, { count: those.length })}</summary>
                <ul>
                  {those.slice(0, NAMED).map((each, index) => (
                    <li key={index}>
                      <What {...each} />
                    </li>
                  ))}
                  {those.length > NAMED && <li>{t('aside.more', { count: those.length - NAMED })}</li>}
                </ul>
              </details>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** One thing: the question it belongs to, and the name of the field where the reason alone does not say it. */
function What({ what, why, label, path }: Aside) {
  const t = useText('builderExchange');
  if (why === 'only_ours') return <>{label ? t('aside.of', { words: label, what: t(`ours.${what}` as Key) }) : t(`ours.${what}` as Key)}</>;
  if (why === 'supplied') return <>{t(`supplied.${what}` as Key)}</>;
  const name = why === 'kept' || why === 'in_words' || why === 'language' || why === 'length' || why === 'not_asked' ? short(what) : '';
  if (!label) return <code>{name || path || what}</code>;
  return (
    <>
      {t('aside.question', { words: label })} {name && <code>{name}</code>}
    </>
  );
}
