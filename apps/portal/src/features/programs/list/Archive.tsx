import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button, Card, Problem, useToast } from '../../../ui';
import { archiveProgram, unarchiveProgram, type Program } from '../api';

/** Puts a program away, or takes it out again: who walks it goes on. */
export function Archive({ program }: { program: Program }) {
  const t = useText('programs');
  const say = useLocalized();
  const tell = useToast();
  const queries = useQueryClient();
  const put = (away: boolean) => (away ? archiveProgram : unarchiveProgram)(program.id);
  const renewed = () => Promise.all([queries.invalidateQueries({ queryKey: ['program', program.id] }), queries.invalidateQueries({ queryKey: ['programs'] })]);
  const { mutate, isPending, error } = useMutation({
    mutationFn: put,
    onSuccess: async (_, away) => {
      await renewed();
      tell(t(away ? 'archive.done' : 'archive.undone', { title: say(program.title) }), () => put(!away).then(renewed));
    },
  });
  return (
    <Card title={t(program.archived ? 'archive.titleOut' : 'archive.title')} padded>
      <p className="soft">{t('archive.more')}</p>
      <Problem error={error} />
      <div className="sheet-end">
        <Button busy={isPending} onClick={() => mutate(!program.archived)}>
          {t(program.archived ? 'archive.out' : 'archive.in')}
        </Button>
      </div>
    </Card>
  );
}
