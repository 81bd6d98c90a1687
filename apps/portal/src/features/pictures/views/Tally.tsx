import { Bars } from '../Bars';
import type { TallyPicture } from '@attune/clinical/pictures';
import { Frame } from '../Frame';
import { tallySentence } from '../sentences';
import { useSpeaker } from '../use-speaker';

/** What came up, the most frequent on top. */
export function Tally({ picture }: { picture: TallyPicture }) {
  const speaker = useSpeaker();
  const { t, say } = speaker;
  return (
    <Frame title={say(picture.title)} sentence={tallySentence(speaker, picture)}>
      <Bars
        caption={say(picture.title)}
        head={[t('answer'), t('count')]}
        rows={picture.rows.map(({ key, label, times }) => ({
          key, name: say(label), parts: [{ key, label: say(label), value: times }], said: t('times', { count: times }),
        }))}
      />
    </Frame>
  );
}
