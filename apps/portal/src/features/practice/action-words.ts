import { useText, type Texts } from '../../lib/texts';

type Key = keyof Texts['practice'];

/** What the audit's action codes say. A code without words here is shown as it is. */
const ACTIONS: Partial<Record<string, Key>> = {
  'answers.download': 'action.downloadAnswers',
  'assignment.create': 'action.assign',
  'assignment.end': 'action.endAssignment',
  'assignment.list': 'action.read',
  'assignment.open': 'action.read',
  'assignment.update': 'action.editAssignment',
  'care-team.update': 'action.careTeam',
  'client.brief': 'action.brief',
  'client.create': 'action.addClient',
  'client.discharge': 'action.discharge',
  'client.open': 'action.openClient',
  'client.readmit': 'action.readmit',
  'client.update': 'action.editClient',
  'enrolment.create': 'action.giveProgram',
  'enrolment.end': 'action.endProgram',
  'enrolment.finish': 'action.finishProgram',
  'enrolment.list': 'action.readPrograms',
  'enrolment.open': 'action.readPrograms',
  'enrolment.open_step': 'action.openStep',
  'enrolment.pause': 'action.restProgram',
  'enrolment.release': 'action.releaseStep',
  'enrolment.resume': 'action.resumeProgram',
  'enrolment.skip_step': 'action.skipStep',
  'enrolment.update': 'action.editSteps',
  'exercise.publish': 'action.exercise',
  'file.open': 'action.openFile',
  'file.remove': 'action.removeFile',
  'file.upload': 'action.addFile',
  'invitation.accept': 'action.accepted',
  'invitation.send': 'action.invite',
  'invitation.understood': 'action.understood',
  'invitation.withdraw': 'action.withdraw',
  'member.end': 'action.endMember',
  'member.invite': 'action.invite',
  'member.update': 'action.editMember',
  'observation.list': 'action.charts',
  'occasion.not_this_time': 'action.notThisTime',
  'occasion.reopen': 'action.reopen',
  'partner-link.list': 'action.partnerRead',
  'partner-link.make': 'action.partnerMade',
  'partner-link.open': 'action.partnerOpened',
  'partner-link.replace': 'action.partnerEnded',
  'partner-link.revoke': 'action.partnerEnded',
  'password.change': 'action.password',
  'password.reset': 'action.password',
  'person.update': 'action.person',
  'practice.create': 'action.founded',
  'practice.update': 'action.settings',
  'program.archive': 'action.awayProgram',
  'program.create': 'action.program',
  'program.publish': 'action.program',
  'program.unarchive': 'action.outProgram',
  'program.update': 'action.program',
  'report.caseload': 'action.report',
  'response.correct': 'action.correct',
  'response.list_opened': 'action.openResponses',
  'response.open': 'action.openResponse',
  'response.submit': 'action.submit',
  'review.write': 'action.review',
  'safety-plan.open': 'action.readSafetyPlan',
  'safety-plan.save': 'action.safetyPlan',
  'second-factor.remove': 'action.factorOff',
  'second-factor.set': 'action.factorOn',
  'session.start': 'action.signIn',
  'supervision.create': 'action.supervision',
  'supervision.update': 'action.supervision',
};

/** Writes an action code in words; empty for one that has none. */
export function useActionWords(): (action: string) => string {
  const t = useText('practice');
  return (action) => {
    const key = ACTIONS[action];
    return key ? t(key) : '';
  };
}
