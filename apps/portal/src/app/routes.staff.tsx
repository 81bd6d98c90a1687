import '../styles/staff.css';
import { Navigate, Route, Routes } from '../lib/router';
import { useSession, type Session } from '../lib/session';
import { NotFound } from '../ui/NotFound';
import { hardMoment } from './help';
import { hasPagesAt, loadPageAt, page, withTexts } from './page';
import { ScenePlayerRoute } from './ScenePlayerRoute';
import { staffHome } from './staff-nav';
import { StaffShell } from './StaffShell';

const staffToday = withTexts('calendar', () => import('../features/staff-today'));
const clients = () => import('../features/clients');
const progress = withTexts('pictures', () => import('../features/clients/progress'));
const calendar = withTexts('more', withTexts('calendar', () => import('../features/appointments')));
const clientForms = () => import('../features/clients/forms');
const assign = () => import('../features/assign');
const review = withTexts('replying', () => import('../features/review'));
const inbox = () => import('../features/inbox');
const library = () => import('../features/library');
const exercise = () => import('../features/library/exercise');
const edit = withTexts('builder', () => import('./EditExercise'));
const versions = withTexts('builder', () => import('../features/builder/versions'));
const newExercise = withTexts('builder', () => import('../features/builder/new'));
const exchange = withTexts('builder', () => import('../features/builder/exchange'));
const scene = withTexts('builder', () => import('../features/builder/dialogue/scene'));
const programs = withTexts('programs', () => import('../features/programs'));
const program = withTexts('programs', () => import('../features/programs/program'));
const writeProgram = withTexts('programs', () => import('../features/programs/write'));
const clientPlan = withTexts('help', () => import('./ClientPlan'));
const notes = withTexts('notes', () => import('./ClientNotes'));
const messages = withTexts('more', withTexts('replying', () => import('../features/messages/staff')));
const practice = () => import('../features/practice');
const consentCopy = withTexts('more', () => import('../features/consents/record'));
const consentTexts = withTexts('more', () => import('../features/consents/texts'));
const noteTemplates = withTexts('notes', () => import('../features/notes/own'));
const practiceForm = withTexts('more', () => import('../features/practice/settings'));
const away = () => import('../features/absences');
const handOver = () => import('../features/hand-over');
const account = withTexts('more', () => import('../features/account'));

const TODAY = '/today';

// Made once: a page made while rendering would lose what it holds.
const routes = (
  <Routes>
    <Route element={<StaffShell />}>
      <Route index element={<Home />} />
      <Route path="today" element={page(staffToday, 'StaffTodayPage')} />
      <Route path="calendar" element={page(calendar, 'CalendarPage')} />
      <Route path="calendar/feed" element={page(calendar, 'FeedPage')} />
      <Route path="clients" element={page(clients, 'ClientsPage')} />
      <Route path="clients/new" element={page(clientForms, 'NewClientPage')} />
      <Route path="clients/:clientId" element={page(clients, 'ClientLayout')}>
        <Route index element={page(withTexts('calendar', withTexts('programs', () => import('./ClientBrief'))), 'ClientBrief')} />
        <Route path="responses" element={page(clients, 'ResponsesPage')} />
        <Route path="progress" element={page(progress, 'ProgressPage')} />
        <Route path="safety-plan" element={page(clientPlan, 'ClientPlan')} />
        <Route path="safety-plan/edit" element={page(clientPlan, 'EditClientPlan')} />
        <Route path="safety-plan/versions" element={page(clientPlan, 'ClientPlanVersions')} />
        <Route path="notes" element={page(notes, 'ClientNotes')} />
        <Route path="notes/new" element={page(notes, 'NewNote')} />
        <Route path="notes/private" element={page(notes, 'ClientPrivateNotes')} />
        <Route path="notes/private/new" element={page(notes, 'NewPrivateNote')} />
        <Route path="notes/private/:noteId" element={page(notes, 'ClientPrivateNote')} />
        <Route path="notes/:noteId" element={page(notes, 'ClientNote')} />
        <Route path="messages" element={page(messages, 'ClientMessagesPage')} />
        <Route path="record" element={page(withTexts('more', clients), 'RecordPage')} />
        <Route path="consents/:consentId" element={page(consentCopy, 'ClientCopyPage')} />
      </Route>
      <Route path="clients/:clientId/hand-over" element={page(handOver, 'ClientHandOverPage')} />
      <Route path="clients/:clientId/edit" element={page(clientForms, 'EditClientPage')} />
      <Route path="assign" element={page(() => import('../features/assign/who'), 'WhoPage')} />
      <Route path="assign/several" element={page(() => import('../features/assign/several'), 'SeveralPage')} />
      <Route path="assign/batches/:batchId" element={page(assign, 'BatchPage')} />
      <Route path="clients/:clientId/assign" element={page(assign, 'AssignPage')} />
      <Route path="clients/:clientId/assignments/:assignmentId" element={page(assign, 'AssignmentPage')} />
      <Route path="clients/:clientId/programs/new" element={page(writeProgram, 'GivePage')} />
      <Route path="clients/:clientId/programs/:enrolmentId" element={page(programs, 'RunningPage')} />
      <Route path="clients/:clientId/responses/:responseId" element={page(review, 'ReviewPage')} />
      <Route path="inbox" element={page(inbox, 'InboxPage')} />
      <Route path="inbox/:responseId" element={page(withTexts('replying', () => import('./InboxReview')), 'InboxReview')} />
      <Route path="messages" element={page(messages, 'ConversationsPage')} />
      <Route path="messages/:clientId" element={page(messages, 'ConversationsPage')} />
      <Route path="library" element={page(library, 'LibraryPage')} />
      <Route path="library/:exerciseId" element={page(exercise, 'ExercisePage')} />
      <Route path="library/new" element={page(newExercise, 'NewPage')} />
      <Route path="library/import" element={page(exchange, 'ImportPage')} />
      <Route path="library/new/scene" element={page(scene, 'FromScenePage')} />
      <Route element={<ScenePlayerRoute />}>
        <Route path="library/:exerciseId/edit" element={page(edit, 'EditExercise')} />
      </Route>
      <Route path="library/:exerciseId/export" element={page(exchange, 'ExportPage')} />
      <Route path="library/:exerciseId/versions" element={page(versions, 'VersionsPage')} />
      <Route path="library/programs" element={page(programs, 'ProgramsPage')} />
      <Route path="library/programs/new" element={page(writeProgram, 'NewProgramPage')} />
      <Route path="library/programs/:programId" element={page(program, 'ProgramPage')} />
      <Route path="library/programs/:programId/edit" element={page(writeProgram, 'EditProgramPage')} />
      <Route path="supervision" element={page(() => import('../features/caseload'), 'CaseloadPage')} />
      <Route path="practice" element={page(practice, 'PracticeLayout')}>
        <Route index element={page(practice, 'PeoplePage')} />
        <Route path="care-teams" element={page(practice, 'CareTeamsPage')} />
        <Route path="supervision" element={page(practice, 'SupervisionsPage')} />
        <Route path="settings" element={page(practiceForm, 'SettingsPage')} />
        <Route path="consents" element={page(consentTexts, 'TextsPage')} />
        <Route path="consents/new" element={page(consentTexts, 'NewTextPage')} />
        <Route path="consents/:textId" element={page(consentTexts, 'TextPage')} />
        <Route path="note-templates" element={page(noteTemplates, 'TemplatesPage')} />
        <Route path="note-templates/new" element={page(noteTemplates, 'NewTemplatePage')} />
        <Route path="note-templates/:templateId" element={page(noteTemplates, 'TemplatePage')} />
        <Route path="mail" element={page(practice, 'MailPage')} />
        <Route path="audit" element={page(practice, 'AuditPage')} />
      </Route>
      <Route path="away" element={page(away, 'AwayPage')} />
      <Route path="hand-over" element={page(handOver, 'CaseloadPage')} />
      <Route path="hand-over/:memberId" element={page(handOver, 'CaseloadPage')} />
      <Route path="account/replies" element={page(withTexts('replying', () => import('../features/replies')), 'RepliesPage')} />
      <Route path="account" element={page(account, 'AccountPage')} />
      <Route path="*" element={<NotFound />} />
    </Route>
    <Route path="library/:exerciseId/worksheet" element={page(() => import('../features/library/worksheet'), 'WorksheetPage')} />
    <Route path="library/:exerciseId/try" element={page(withTexts('doing', () => import('./TryExercise')), 'TryExercise')} />
    <Route path="hard-moment" element={page(hardMoment, 'HardMomentPage')} />
  </Routes>
);

/** The first page of the rail that this person may open. */
export const home = ({ permissions }: Session): string => staffHome(permissions);

/** What has to be there before the staff door is drawn: the page at this address, else where this person begins. What a day shows is read meanwhile. */
export async function prepare(session: Session, pathname: string): Promise<void> {
  const begins = home(session);
  const day = pathname === TODAY || (begins === TODAY && !hasPagesAt(routes, pathname));
  if (day) void staffToday().then(({ prefetchDay }) => prefetchDay(session), () => undefined);
  await loadPageAt(routes, pathname, begins);
}

/** The staff door. Add a page as one line, loaded when it is opened: `page(() => import('../features/clients'), …)`. */
export default function StaffDoor() {
  return routes;
}

function Home() {
  return <Navigate to={home(useSession())} replace />;
}
