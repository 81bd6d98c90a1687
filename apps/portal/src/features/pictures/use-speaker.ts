import { localeOf } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { useReader } from './reader';
import type { Speaker } from './sentences';

/** Speaks about pictures in the reader's language and voice. */
export function useSpeaker(): Speaker {
  const t = useText('pictures');
  const say = useLocalized();
  const { voice } = useReader();
  const list = (names: readonly string[]) => new Intl.ListFormat(localeOf(), { type: 'conjunction' }).format(names);
  return { t, say, voice, list };
}
