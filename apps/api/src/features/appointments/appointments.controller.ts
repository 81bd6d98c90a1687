import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { markPut } from '../../platform/http/put-answer.js';
import { AppointmentActs } from './appointment-acts.service.js';
import { AppointmentAnswers } from './appointment-answers.service.js';
import { AppointmentEnds } from './appointment-ends.service.js';
import { AppointmentSeries } from './appointment-series.service.js';
import { AppointmentBody, AppointmentCancelBody, AppointmentChangeDto, AppointmentPageDto, AppointmentQuery, AppointmentUndoBody, AttendanceBody, CalendarDto, CalendarQuery } from './appointment.dto.js';
import { Appointments } from './appointments.service.js';
import { AppointmentAnswerBody, AppointmentAskBody, MyAppointmentDto, MyAppointmentsDto } from './my-appointment.dto.js';
import { OwnAppointments } from './own-appointments.service.js';
import { AppointmentSeriesBody, AppointmentSeriesDto, SeriesLengthBody } from './series.dto.js';
import { SeriesLength } from './series-length.service.js';
import { EditUndo } from './undo/edit-undo.service.js';

@ApiTags('appointments')
@Controller()
export class AppointmentsController {
  constructor(
    private readonly appointments: Appointments,
    private readonly acts: AppointmentActs,
    private readonly ends: AppointmentEnds,
    private readonly series: AppointmentSeries,
    private readonly length: SeriesLength,
    private readonly answers: AppointmentAnswers,
    private readonly own: OwnAppointments,
    private readonly undoing: EditUndo,
  ) {}

  /** A calendar: what begins in a window of at most 62 days, the earliest first. */
  @Requires('appointment.read')
  @Get('appointments')
  calendar(@Query() query: CalendarQuery): Promise<CalendarDto> {
    return this.appointments.calendar(query);
  }

  /** One appointment, and what it lies over. */
  @Requires('appointment.read')
  @Get('appointments/:id')
  get(@IdParam() id: string): Promise<AppointmentChangeDto> {
    return this.appointments.get(id);
  }

  /** Makes or moves an appointment; plans that hang on it follow, and what was done stays. */
  @Requires('appointment.write')
  @Put('appointments/:id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AppointmentChangeDto })
  @ApiCreatedResponse({ type: AppointmentChangeDto })
  async put(
    @IdParam() id: string,
    @Body() body: AppointmentBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AppointmentChangeDto> {
    const { created, appointment } = await this.acts.put(id, body, revisionOf(ifMatch));
    markPut(reply, created, appointment.revision);
    return appointment;
  }

  /** Takes an edit back, with those of its series that were edited with it: each is exactly what it was. */
  @Requires('appointment.write')
  @Post('appointments/:id/undo')
  @HttpCode(200)
  undo(@IdParam() id: string, @Body() { undo }: AppointmentUndoBody): Promise<AppointmentChangeDto> {
    return this.undoing.undo(id, undo);
  }

  /** Makes appointments that come again, at the same time on the practice's clock. */
  @Requires('appointment.write')
  @Put('appointment-series/:id')
  @ApiOkResponse({ type: AppointmentSeriesDto })
  @ApiCreatedResponse({ type: AppointmentSeriesDto })
  async putSeries(@IdParam() id: string, @Body() body: AppointmentSeriesBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<AppointmentSeriesDto> {
    const { created, series } = await this.series.put(id, body);
    void reply.status(created ? 201 : 200);
    return series;
  }

  /** A series with all its appointments. */
  @Requires('appointment.read')
  @Get('appointment-series/:id')
  getSeries(@IdParam() id: string): Promise<AppointmentSeriesDto> {
    return this.series.get(id);
  }

  /** Lets a series go on after its last appointment, in the same rhythm; what is asked for twice is made once. */
  @Requires('appointment.write')
  @Put('appointment-series/:id/length')
  lengthen(@IdParam() id: string, @Body() { count }: SeriesLengthBody): Promise<AppointmentSeriesDto> {
    return this.length.lengthen(id, count);
  }

  /** Calls an appointment off. */
  @Requires('appointment.write')
  @Post('appointments/:id/cancel')
  @HttpCode(200)
  cancel(@IdParam() id: string, @Body() body: AppointmentCancelBody): Promise<AppointmentChangeDto> {
    return this.ends.cancel(id, body);
  }

  /** Takes a calling off back, with those of its series that were called off with it. */
  @Requires('appointment.write')
  @Post('appointments/:id/restore')
  @HttpCode(200)
  restore(@IdParam() id: string): Promise<AppointmentChangeDto> {
    return this.ends.restore(id);
  }

  /** Notes whether the client came. */
  @Requires('appointment.write')
  @Post('appointments/:id/attendance')
  @HttpCode(200)
  attend(@IdParam() id: string, @Body() { attendance }: AttendanceBody): Promise<AppointmentChangeDto> {
    return this.ends.attend(id, attendance);
  }

  /** Answers what the client asked: moves it, calls it off, or lets it stay. */
  @Requires('appointment.write')
  @Post('appointments/:id/answer')
  @HttpCode(200)
  answer(@IdParam() id: string, @Body() body: AppointmentAnswerBody): Promise<AppointmentChangeDto> {
    return this.answers.answer(id, body);
  }

  /** A client's appointments, the earliest first. */
  @Requires('client.record')
  @Get('clients/:id/appointments')
  list(@IdParam() id: string, @Query() query: AppointmentQuery): Promise<AppointmentPageDto> {
    return this.appointments.list(id, query);
  }

  /** The client's own that are still to come. */
  @Requires('appointment.own')
  @Get('me/appointments')
  mine(): Promise<MyAppointmentsDto> {
    return this.appointments.mine();
  }

  /** I come. */
  @Requires('appointment.own')
  @Post('me/appointments/:id/confirm')
  @HttpCode(200)
  confirm(@IdParam() id: string): Promise<MyAppointmentDto> {
    return this.own.confirm(id);
  }

  /** Asks for another time, or says that one cannot come. */
  @Requires('appointment.own')
  @Post('me/appointments/:id/ask')
  @HttpCode(200)
  ask(@IdParam() id: string, @Body() body: AppointmentAskBody): Promise<MyAppointmentDto> {
    return this.own.ask(id, body);
  }

  /** Takes back what was asked and not answered. */
  @Requires('appointment.own')
  @Delete('me/appointments/:id/ask')
  @HttpCode(204)
  withdraw(@IdParam() id: string): Promise<void> {
    return this.own.withdraw(id);
  }
}
