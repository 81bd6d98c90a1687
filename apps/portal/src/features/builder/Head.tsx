import type { DefinitionProblem } from '@attune/exercise';
import { Suspense, useState } from 'react';
import { later } from '../../lib/later';
import { Link } from '../../lib/router';
import { useLanguage, useText } from '../../lib/texts';
import { Button, Chip, Icon, IconButton } from '../../ui';
import styles from './Builder.module.css';
import { eitherText } from './fields';
import { KeptLine } from './KeptLine';
import { Leaving } from './Leaving';
import type { Building } from './state/open';
import type { Builder } from './state/use-builder';

type SheetName = 'publish' | 'more';

/** What is done once in a while: loaded when it is. */
const changed = later(async () => (await import('./Changed')).Changed);
const publish = later(async () => (await import('./publish/PublishSheet')).PublishSheet);
const more = later(async () => (await import('./MoreSheet')).MoreSheet);

interface Props {
  building: Building;
  builder: Builder;
  onUndo: () => void;
  onRedo: () => void;
  onJump: (problem: DefinitionProblem) => void;
}

/** What is written, whether the server has it, and what can be done with the whole of it. */
export function Head({ building, builder, onUndo, onRedo, onJump }: Props) {
  const t = useText('builder');
  const language = useLanguage();
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const [opened, setOpened] = useState<readonly SheetName[]>([]);
  const { keeper } = building;
  const [visibility, setVisibility] = useState(building.draft.visibility);
  const draft = { ...building.draft, visibility };
  const { definition, problems, keeping } = builder;
  const close = () => setSheet(null);
  const open = (name: SheetName) => {
    setOpened([...opened, name]);
    setSheet(name);
  };
  return (
    <>
      <Link className="crumb" to="/library?shelf=mine">
        <Icon name="back" />
        {t('back')}
      </Link>
      <div className={`page-head ${styles.head}`}>
        <div>
          <h1>{eitherText(definition.title, language) || t('untitled')}</h1>
          <div className={styles.state}>
            <KeptLine {...keeping} />
            {draft.clientId && (
              <Chip tone="clay" icon="lock">
                {t('sealed')}
              </Chip>
            )}
            <span className="faint">{draft.basedOn === null ? t('version.none') : t('version.next', { number: draft.basedOn + 1 })}</span>
          </div>
        </div>
        <div className="acts">
          <IconButton icon="undo" label={t('undo')} aria-keyshortcuts="Control+Z Meta+Z" aria-disabled={!builder.before} onClick={onUndo} />
          <IconButton
            icon="undo"
            className={styles.redo}
            label={t('redo')}
            aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
            aria-disabled={!builder.after}
            onClick={onRedo}
          />
          <Button icon="more" onClick={() => open('more')}>
            {t('more')}
          </Button>
          <Button kind="main" onClick={() => open('publish')}>
            {t('publish')}
          </Button>
        </div>
      </div>
      <Leaving keeper={keeper} />
      <Suspense>
        {keeping.keeping === 'changed' && <changed.Shown building={building} builder={builder} />}
        {opened.includes('publish') && (
          <publish.Shown open={sheet === 'publish'} onClose={close} {...{ draft, definition, problems, keeper }} onJump={onJump} />
        )}
        {opened.includes('more') && (
          <more.Shown open={sheet === 'more'} onClose={close} {...{ draft, definition, keeper }} onVisibility={setVisibility} />
        )}
      </Suspense>
    </>
  );
}
