import { Module } from '@nestjs/common';
import { AssignmentMakingModule } from '../assignments/making/assignment-making.module.js';
import { CalendarMailModule } from '../calendar-mail/calendar-mail.module.js';
import { AppointmentActs } from './appointment-acts.service.js';
import { AppointmentAnswers } from './appointment-answers.service.js';
import { AppointmentAsks } from './appointment-asks.service.js';
import { AppointmentEnds } from './appointment-ends.service.js';
import { AppointmentSeries } from './appointment-series.service.js';
import { AppointmentsController } from './appointments.controller.js';
import { Appointments } from './appointments.service.js';
import { HeldAppointments } from './held-appointments.service.js';
import { OwnAppointments } from './own-appointments.service.js';
import { SeriesEdits } from './series-edits.service.js';
import { SeriesLength } from './series-length.service.js';
import { EditUndo } from './undo/edit-undo.service.js';

@Module({
  imports: [AssignmentMakingModule, CalendarMailModule],
  controllers: [AppointmentsController],
  providers: [
    Appointments, AppointmentActs, AppointmentAnswers, AppointmentAsks, AppointmentEnds, AppointmentSeries, EditUndo, HeldAppointments, OwnAppointments, SeriesEdits, SeriesLength,
  ],
  exports: [AppointmentAsks],
})
export class AppointmentsModule {}
