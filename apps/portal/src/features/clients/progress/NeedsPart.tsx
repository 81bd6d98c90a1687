import { NEED_STAGES, type Needs } from '@attune/clinical/progress';
import { needsSentence } from '@attune/clinical/sentences';
import { localeOf } from '../../../lib/dates';
import { useLanguage, useText } from '../../../lib/texts';
import { PictureBars, PictureFrame } from '../../pictures';

/** How many entries noticed a need, voiced one, had one answered: three counts beside each other. */
export function NeedsPart({ needs }: { needs: Needs }) {
  const t = useText('progress');
  const language = useLanguage();
  return (
    <PictureFrame title={t('needs')} sentence={needsSentence(needs, localeOf(language))} note={t('needs.note')}>
      <PictureBars
        caption={t('needs')}
        head={[t('needs.stage'), t('needs.entries')]}
        rows={NEED_STAGES.map((stage) => ({
          key: stage, name: t(`needs.${stage}`), parts: [{ key: stage, label: t(`needs.${stage}`), value: needs[stage] }], said: String(needs[stage]),
        }))}
      />
    </PictureFrame>
  );
}
