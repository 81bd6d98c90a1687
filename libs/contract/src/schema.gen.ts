/** Made from openapi.json by `npm run generate`; not to be edited. */

export interface paths {
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is away now or will be, by the first day. */
        get: operations["Absences.ahead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the cover out of an absence: by the cover as well. */
        delete: operations["Absences.stopCovering"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back again, or not going: by whoever is away, or by those who run the practice. */
        post: operations["Absences.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointment-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A series with all its appointments. */
        get: operations["Appointments.getSeries"];
        /** Makes appointments that come again, at the same time on the practice's clock. */
        put: operations["Appointments.putSeries"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointment-series/{id}/length": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets a series go on after its last appointment, in the same rhythm; what is asked for twice is made once. */
        put: operations["Appointments.lengthen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A calendar: what begins in a window of at most 62 days, the earliest first. */
        get: operations["Appointments.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One appointment, and what it lies over. */
        get: operations["Appointments.get"];
        /** Makes or moves an appointment; plans that hang on it follow, and what was done stays. */
        put: operations["Appointments.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers what the client asked: moves it, calls it off, or lets it stay. */
        post: operations["Appointments.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes whether the client came. */
        post: operations["Appointments.attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls an appointment off. */
        post: operations["Appointments.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a calling off back, with those of its series that were called off with it. */
        post: operations["Appointments.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an edit back, with those of its series that were edited with it: each is exactly what it was. */
        post: operations["Appointments.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignment-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own batch, with what undoing made of it. */
        get: operations["Batches.open"];
        /** Assigns several exercises to several clients, each to each, wholly or not at all. */
        put: operations["Batches.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignment-batches/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a batch back within ten minutes: what nobody touched is removed, the rest ends. */
        post: operations["Batches.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assignment with its occasions and the definition of the version that was assigned. */
        get: operations["Assignments.open"];
        /** Assigns an exercise to a client, or changes the plan: what was done is never touched. */
        put: operations["Assignments.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an assignment: what is still to come is withdrawn, the rest is kept. */
        post: operations["Assignments.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an assignment rest: what is to come is put away until it goes on, by itself on the day `until` or by resuming it. */
        post: operations["Assignments.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on after a rest. */
        post: operations["Assignments.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a schedule would mean for one or several clients. */
        post: operations["Assignments.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done and opened, the latest first. */
        get: operations["AuditLog.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the audit is whole. */
        get: operations["AuditLog.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A feed as calendar programs read it. Whoever has the address may. */
        get: operations["CalendarFeeds.feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clients one treats; all names, for those who run the practice. */
        get: operations["Clients.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One client's record. */
        get: operations["Clients.open"];
        /** Adds a client (the caller becomes their primary) or edits the record. */
        put: operations["Clients.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client's appointments, the earliest first. */
        get: operations["Appointments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a client was assigned, newest first, with what became of it. */
        get: operations["Assignments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/brief/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything since the last session: what was done and not, what stands out, what moved, what was asked and agreed. */
        get: operations["Brief.session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/care-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who treats a client, now and before. */
        get: operations["CareTeam.read"];
        /** Says who treats a client from now on. */
        put: operations["CareTeam.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each text of the practice stands with a client, and what they signed. */
        get: operations["Consents.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/consents/{consentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A signed text as it was shown, to read and to print. */
        get: operations["Consents.copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/consents/{textId}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Asks a client to read and sign a text. */
        put: operations["Consents.ask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who reads a client's messages and when, and how many are new to the caller. */
        get: operations["Messages.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/discharge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the record and ends the client's assignments. */
        post: operations["Clients.discharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client's paths, newest first. */
        get: operations["Enrolments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that a file will come, of which kind and how large. Sent again it answers 200, and how far the file has come. */
        put: operations["TeamUploads.declare"];
        post?: never;
        /** Removes a file that no message names. */
        delete: operations["TeamUploads.remove"];
        options?: never;
        /** How far a file has come, in `Upload-Offset` and `Upload-Length`. */
        head: operations["TeamUploads.progress"];
        /** Adds a part of at most 512 kB where the file goes on. One that begins elsewhere is 409 and told where that is. */
        patch: operations["TeamUploads.append"];
        trace?: never;
    };
    "/api/v1/clients/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open with a client, and what was written to the successor. */
        get: operations["HandOvers.open"];
        /** Prepares a hand-over to another therapist, or changes the one that waits. */
        put: operations["HandOvers.put"];
        post?: never;
        /** Takes it back before it was accepted. */
        delete: operations["HandOvers.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites the client to the portal, or again: a new link, and the one before is dead. */
        post: operations["Clients.invite"];
        /** Withdraws a pending invitation. */
        delete: operations["Clients.withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages between a client and their care team, the newest first. */
        get: operations["Messages.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sends a message. The client is told, in neutral words, that something is there. */
        put: operations["Messages.put"];
        post?: never;
        /** Takes back a message of one's own that nobody has read. */
        delete: operations["Messages.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that the caller has read up to a message; the other side sees who read, and when. */
        put: operations["Messages.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client's progress notes, the newest first: signed ones, and the caller's own drafts. */
        get: operations["Notes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A progress note, whole, with its amendments. */
        get: operations["Notes.open"];
        /** Keeps a draft over the revision named in `If-Match`. */
        put: operations["Notes.put"];
        post?: never;
        /** Throws away a draft of one's own. */
        delete: operations["Notes.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/notes/{noteId}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins an amendment of a signed note, with a reason and a signature of its own; what was signed stays. */
        post: operations["Notes.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/notes/{noteId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a draft of one's own at the revision named in `If-Match`, with one's typed name: from then on it stays as it is. */
        post: operations["Notes.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/nudges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nudges a client by hand, by the ways and in the hours that they allow; once a day. */
        post: operations["Nudges.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/nudges/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a nudge would be now: its words, by which ways, and when it goes out. Nothing is sent. */
        get: operations["Nudges.outlook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client's numbers over time, one series a scale. */
        get: operations["Responses.series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/partner-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a client's consents to partners stand, and the check-ins they noted. */
        get: operations["PartnerLinks.consentsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a client's answers and practice come to, over half a year unless told. */
        get: operations["Progress.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/progress.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page to keep or hand over, each chart with its sentence. */
        get: operations["Progress.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a client proposed: what waits first, then what was answered. */
        get: operations["Proposals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/psychotherapy-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own psychotherapy notes about a client, the newest first. Nobody else's are ever among them. */
        get: operations["PsychotherapyNotes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/psychotherapy-notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A psychotherapy note of the caller's own. */
        get: operations["PsychotherapyNotes.open"];
        /** Keeps a psychotherapy note over the revision named in `If-Match`. */
        put: operations["PsychotherapyNotes.put"];
        post?: never;
        /** Throws away a psychotherapy note of the caller's own. */
        delete: operations["PsychotherapyNotes.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/readmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the record again. */
        post: operations["Clients.readmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, about a client whom the caller treats. */
        get: operations["ReminderLog.ofClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client's responses, newest first. */
        get: operations["Responses.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/safety-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client's safety plan as it is now; empty, at revision 0, while nobody has written one. */
        get: operations["SafetyPlans.open"];
        /** Saves the plan, whole, over the revision named in `If-Match`; what was there stays as a version. */
        put: operations["SafetyPlans.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/safety-plan/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the plan, newest first: who saved it, and when. */
        get: operations["SafetyPlans.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/safety-plan/versions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan as it was saved once. */
        get: operations["SafetyPlans.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the practice asks its clients to agree to. */
        get: operations["ConsentTexts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A text: its draft, and its versions. */
        get: operations["ConsentTexts.open"];
        /** Saves the draft over the revision named in `If-Match`. */
        put: operations["ConsentTexts.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a version of the draft named in `If-Match`, which clients sign from now on. */
        post: operations["ConsentTexts.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as it was published. */
        get: operations["ConsentTexts.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts/starters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts to begin with. What stands in brackets is to be filled in, and all of it to be adapted to the practice and its law. */
        get: operations["ConsentTexts.starters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client's path as it stands. */
        get: operations["Enrolments.open"];
        /** Puts a client on a program: they get a copy of it, and what is due opens at once. */
        put: operations["Enrolments.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the path: nothing opens any more, what is open stays as an assignment. */
        post: operations["PathActs.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/open-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a waiting step now, whatever its rule. */
        post: operations["PathActs.openStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the path rest: no step opens, what is open stays open. */
        post: operations["PathActs.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on with a path that rested: what hangs on time moves by the days of the rest. */
        post: operations["PathActs.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/skip-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a step aside: what follows goes on as if it were done. */
        post: operations["PathActs.skipStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the steps still to come for this client: add, remove, reorder, other rules. */
        put: operations["Enrolments.steps"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exercises of the practice. */
        get: operations["Exercises.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exercises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One exercise with the definition of its current version. */
        get: operations["Exercises.open"];
        /** Makes an exercise, or saves its draft over the revision named by If-Match. What is wrong with it is told, not refused. */
        put: operations["ExerciseDrafts.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exercises/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts an exercise into the archive: it is not assigned anew, and what runs goes on. */
        put: operations["ExerciseShelves.archive"];
        post?: never;
        /** Takes an exercise out of the archive. */
        delete: operations["ExerciseShelves.unarchive"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exercises/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What its author works on: as it was published last, or further. */
        get: operations["ExerciseDrafts.open"];
        put?: never;
        post?: never;
        /** Goes back to what was published last; an exercise that was never published is deleted. */
        delete: operations["ExerciseDrafts.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exercises/{id}/favourite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts an exercise among my favourites. */
        put: operations["ExerciseShelves.favourite"];
        post?: never;
        /** Takes an exercise out of my favourites. */
        delete: operations["ExerciseShelves.unfavourite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exercises/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published, newest first. */
        get: operations["ExerciseVersions.list"];
        put?: never;
        /** Publishes the draft as the revision named by If-Match. 200 when nothing changed: that version stays the current one. */
        post: operations["ExerciseVersions.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exercises/{id}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version as it was published. */
        get: operations["ExerciseVersions.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exercises/{id}/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says who sees what is published of it. */
        put: operations["ExerciseShelves.show"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a photo, recording or document: whole, or the range that is asked for. */
        get: operations["Files.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a client: from now on one is their primary. */
        post: operations["HandOvers.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves the client where they are. */
        post: operations["HandOvers.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it up, and signs in. */
        post: operations["Invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation says. */
        post: operations["Invitations.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was mailed, the latest first. */
        get: operations["OutgoingMail.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes one's own name or language. */
        patch: operations["Account.change"];
        trace?: never;
    };
    "/api/v1/me/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own absences, the latest first. */
        get: operations["Absences.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enters an absence of one's own, or changes it. */
        put: operations["Absences.putOwn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/answers.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page to read and to print, which needs nothing else. */
        get: operations["Answers.html"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/answers.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything I wrote, private entries among it, as a file for programs. Ends with `"complete": true`. */
        get: operations["Answers.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/answers.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Both of them with every photo and recording, as a ZIP. One that broke off lacks its directory, which stands at its end. */
        get: operations["Answers.zip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client's own that are still to come. */
        get: operations["Appointments.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/appointments/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for another time, or says that one cannot come. */
        post: operations["Appointments.ask"];
        /** Takes back what was asked and not answered. */
        delete: operations["Appointments.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/appointments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I come. */
        post: operations["Appointments.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client's own: what was agreed, and what comes next. */
        get: operations["Assignments.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/assignments/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the client would like to be different about an assignment. */
        put: operations["Proposals.put"];
        post?: never;
        /** Takes the proposal back. */
        delete: operations["Proposals.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My feeds that calendar programs may read. */
        get: operations["CalendarFeeds.list"];
        put?: never;
        /** Makes a feed; its address is answered once. */
        post: operations["CalendarFeeds.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a feed, at once. */
        delete: operations["CalendarFeeds.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether invitations come by mail. */
        get: operations["CalendarFeeds.read"];
        /** Turns invitations by mail on or off. */
        put: operations["CalendarFeeds.write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/care-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who treats me, who stands in for them, and who did before. */
        get: operations["OwnCareTeam.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/care-team/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read who my therapist is now. */
        post: operations["OwnCareTeam.seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/comments-seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The client has read the comments on a response. */
        post: operations["Responses.commentsSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I am asked to read and sign, whole, and what I signed. */
        get: operations["Consents.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Signs the version that was shown, under an id of the caller's making. */
        put: operations["Consents.sign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a consent back, at any time and without a reason. */
        post: operations["Consents.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conversations of the clients whom I treat: where somebody wrote last first, without what was said. */
        get: operations["Messages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/covered-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clients whom one covers at this moment, and for whom. */
        get: operations["Absences.covered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as it was last saved. */
        get: operations["Drafts.get"];
        /** Saves a draft. `If-Match` names the revision it was made from; a new draft has none. */
        put: operations["Drafts.put"];
        post?: never;
        /** Lets a draft go. */
        delete: operations["Drafts.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that a file will come, of which kind and how large. Sent again it answers 200, and how far the file has come. */
        put: operations["Uploads.declare"];
        post?: never;
        /** Removes a file that no response or message names. */
        delete: operations["Uploads.remove"];
        options?: never;
        /** How far a file has come, in `Upload-Offset` and `Upload-Length`. */
        head: operations["Uploads.progress"];
        /** Adds a part of at most 512 kB where the file goes on. One that begins elsewhere is 409 and told where that is. */
        patch: operations["Uploads.append"];
        trace?: never;
    };
    "/api/v1/me/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for oneself to accept, the oldest first. */
        get: operations["HandOvers.offeredToMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new from one's clients: what calls for an answer first, each the oldest first. */
        get: operations["Reviews.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/inbox/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits, one row a client: who needs an answer first. */
        get: operations["Reviews.byClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks several responses read at once. */
        post: operations["Reviews.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/inbox/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes that back, within ten minutes: what was marked so and nothing more waits again. */
        post: operations["Reviews.unread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/keepsakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cards I keep, the newest first, and my letters, by the day they come back. */
        get: operations["Keepsakes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/keepsakes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a card away, or takes it out again. */
        put: operations["Keepsakes.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/keepsakes/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A card or letter was opened; how often is told to the client and the care team. */
        post: operations["Keepsakes.opened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/learned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I took from my exercises, newest first. */
        get: operations["Answers.learned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/message-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On which days of the week I read messages. */
        get: operations["MessageSettings.own"];
        /** Says so to the clients whom I treat; none takes it back. */
        put: operations["MessageSettings.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who opened my answers, newest first. */
        get: operations["Openings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/partner-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom I let see "done" or "not today", and of what. */
        get: operations["PartnerLinks.list"];
        put?: never;
        /** Makes a link, in place of the one before. */
        post: operations["PartnerLinks.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/partner-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a link back, at once. */
        delete: operations["PartnerLinks.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the password and ends every other session. */
        put: operations["Account.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/program": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client's own program: the one that runs, else the latest. */
        get: operations["Enrolments.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the therapist's answer, over all clients they treat. */
        get: operations["Proposals.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key with which a browser subscribes. */
        get: operations["PushSubscriptions.key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My phones and browsers, the first one first. */
        get: operations["PushSubscriptions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/push-subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets pushes come to this browser. What the same browser was known by before is forgotten. */
        put: operations["PushSubscriptions.put"];
        post?: never;
        /** No push comes to it any more. */
        delete: operations["PushSubscriptions.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten new recovery codes in place of the old ones. */
        post: operations["Account.renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I allow; before I said anything, what I would begin with, and nothing is on. */
        get: operations["ReminderSettings.read"];
        /** Allows something else from now on. What was to be reminded of before is not made up for. */
        put: operations["ReminderSettings.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/reminders/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to me and why, and what was not; the latest first. */
        get: operations["ReminderLog.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/reminders/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends one now by every way that is on, whatever the hour, to see how it looks. Once a minute. */
        post: operations["ReminderSettings.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/saved-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own saved replies. */
        get: operations["SavedReplies.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/saved-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps a saved reply, or changes it. */
        put: operations["SavedReplies.put"];
        post?: never;
        /** Lets a saved reply go. */
        delete: operations["SavedReplies.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to set up a second factor; it is in force once confirmed. */
        post: operations["Account.beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts it in force. */
        post: operations["Account.confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes it, where no practice asks for one. */
        post: operations["Account.removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/session-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first line of the brief for each of my sessions of a day. */
        get: operations["SessionLines.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own sessions, on whatever device. */
        get: operations["OwnSessions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of them. */
        delete: operations["OwnSessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all but the present one. */
        post: operations["OwnSessions.endOthers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to do now, in the client's own zone. */
        get: operations["Today.today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/unsigned-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own notes that are not signed yet, the newest first. */
        get: operations["Notes.unsigned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of the practice, by name. */
        get: operations["Members.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Invites a member under this id, or changes their name and roles. */
        put: operations["Members.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the membership; names who takes over each client. */
        post: operations["Members.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clients whose primary a member is, with what is open and what was prepared. */
        get: operations["HandOvers.caseload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the invitation again; the link before is dead. */
        post: operations["Members.resend"];
        /** Withdraws the invitation. */
        delete: operations["Members.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{memberId}/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enters an absence for somebody else, who fell ill, or changes it. */
        put: operations["Absences.putFor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/next-actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Does it. */
        put: operations["NextActions.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/next-actions/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it back, within ten minutes: what the client began meanwhile is kept. */
        post: operations["NextActions.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's own templates for progress notes, beside those that come with the product. */
        get: operations["NoteTemplates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps a template over the revision named in `If-Match`. Notes that were begun with it stay as they are. */
        put: operations["NoteTemplates.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-templates/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Retires a template: no new note is offered it. */
        put: operations["NoteTemplates.retire"];
        post?: never;
        /** Brings a retired template back. */
        delete: operations["NoteTemplates.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occasions/{id}/not-this-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Not this time, because … */
        put: operations["Occasions.notThisTime"];
        post?: never;
        /** Takes "not this time" back. */
        delete: operations["Occasions.undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occasions/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds me later: in so many minutes or at an instant. Said again, the later word counts. */
        post: operations["Snoozes.snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner-links/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a link shows: done or not today, by day. */
        post: operations["PartnerLinks.look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a link by mail. The answer is the same for every address. */
        post: operations["PasswordReset.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-reset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses a new password by the link. */
        post: operations["PasswordReset.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice and its settings. */
        get: operations["Practice.present"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the settings that are named. */
        patch: operations["Practice.change"];
        trace?: never;
    };
    "/api/v1/practice/message-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the practice says about how soon messages are read. */
        get: operations["MessageSettings.promise"];
        /** Says it anew. */
        put: operations["MessageSettings.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programs of the practice: ordered paths of exercises. */
        get: operations["Programs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One program with its steps. */
        get: operations["Programs.open"];
        /** Makes a program, or saves it over the revision named by If-Match. No client's path changes by it. */
        put: operations["Programs.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a program into the archive: it is given to nobody anew, and who walks it goes on. */
        put: operations["Programs.archive"];
        post?: never;
        /** Takes a program out of the archive. */
        delete: operations["Programs.unarchive"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a proposal; accepting does what it says. */
        post: operations["Proposals.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns mail reminders off by the link of one of them. */
        post: operations["Unsubscribe.byLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/caseload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in the caseloads of one's supervisees, in whole ISO weeks. As CSV with `format=csv`. */
        get: operations["Reports.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opens one response. */
        get: operations["Responses.open"];
        /** Keeps a response. Sent again it answers 200 with the same; another body under the id is 409 and kept aside. */
        put: operations["Responses.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responses/{id}/next-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could come next after a response, with its dates, and what was chosen so far. */
        get: operations["NextActions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responses/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Reads, comments on and rates a response; an empty body marks it read. */
        put: operations["Reviews.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responses/{id}/review-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps what was typed about a response and not sent, for its author alone. Nothing at all lets it go. */
        put: operations["Reviews.draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, where, and what they may do. */
        get: operations["Session.present"];
        put?: never;
        /** Signs in with email and password. */
        post: operations["Session.signIn"];
        /** Signs out. */
        delete: operations["Session.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on in another practice that one belongs to. */
        post: operations["Session.choosePractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Passes the second step of signing in. */
        post: operations["Session.passSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this installation still has to be set up. */
        get: operations["Setup.state"];
        put?: never;
        /** Founds the practice and signs its owner in. */
        post: operations["Setup.found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every supervision, of now, before and later. */
        get: operations["Supervisions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Links a supervisor and a therapist, or changes the days of a link. */
        put: operations["Supervisions.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is alive. */
        get: operations["Health.alive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can serve: its database answers. */
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenceBody: {
            /**
             * Format: uuid
             * @description Who stands in: a therapist of the practice who is there on all these days.
             */
            coverMemberId?: string | null;
            from: string;
            /** @description Shown to the clients, for as long as it lasts. */
            note?: string | null;
            until: string;
        };
        AbsenceDto: {
            cover: components["schemas"]["AbsenceMemberDto"] | null;
            /** @description When it was ended before its last day was over. */
            endedAt: string | null;
            from: string;
            id: string;
            /** @description Who is away. */
            member: components["schemas"]["AbsenceMemberDto"];
            note: string | null;
            /** @description Who entered it, for somebody who fell ill. */
            setBy: components["schemas"]["AbsenceMemberDto"];
            /**
             * @description Today, in the practice.
             * @enum {string}
             */
            state: "coming" | "now" | "over";
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            until: string;
        };
        AbsenceMemberDto: {
            memberId: string;
            name: string;
        };
        AbsencePageDto: {
            items: components["schemas"]["AbsenceDto"][];
            next: string | null;
        };
        AcceptInvitationDto: {
            /** @description A new password; of somebody who has an account already, theirs. */
            password: string;
            /** @description What followed the `#` of the link. */
            token: string;
            /** @description A client says that they have read who sees what, and what private means. */
            understood?: boolean;
        };
        AmendNoteBody: {
            /**
             * Format: uuid
             * @description Of the amendment, made by whoever asks for it.
             */
            id: string;
            reason: string;
        };
        AppointmentAnswerBody: {
            /**
             * @description What is done about it: the appointment is moved, called off, or stays.
             * @enum {string}
             */
            answer: "move" | "cancel" | "decline";
            /** @description Of `move`: how long it takes now; as before without it. */
            minutes?: number;
            /** @description A word to the client. */
            reply?: string | null;
            /** @description Of `move`: when it begins now. */
            startsAt?: string;
        };
        AppointmentAskBody: {
            /** @enum {string} */
            kind: "other-time" | "cannot-come";
            /** @description In their own words. */
            text?: string | null;
            /** @description When they could come instead, the best first. */
            times?: string[];
        };
        AppointmentAskDto: {
            answeredAt: string | null;
            answeredBy: string | null;
            askedAt: string;
            id: string;
            /** @enum {string} */
            kind: "other-time" | "cannot-come";
            reply: string | null;
            /** @enum {string} */
            state: "open" | "moved" | "cancelled" | "declined";
            text: string | null;
            /** @description Instants that would do. */
            times: string[];
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        AppointmentBody: {
            /** Format: uuid */
            clientId: string;
            /**
             * @description `in-person` unless told.
             * @enum {string}
             */
            kind?: "in-person" | "video" | "phone";
            /** @description Who takes part, of the client's care team; without it whoever makes the appointment, or those it had. */
            memberIds?: string[];
            /** @description How long it takes. */
            minutes: number;
            /** @description A word on the move, for the care team. */
            note?: string | null;
            /** @description The room or the number to call. */
            place?: string | null;
            /**
             * @description Why it is moved.
             * @enum {string|null}
             */
            reason?: "client-asked" | "client-ill" | "therapist-ill" | "therapist-away" | "holiday" | "mistake" | "other" | null;
            /**
             * @description Of a series: this one (so it is without it), or this one and those that follow.
             * @enum {string}
             */
            scope?: "one" | "following";
            /** @description When it begins, an instant with its zone. */
            startsAt: string;
            /** @description An https address; whoever has it can come in, so it is kept sealed. */
            videoUrl?: string | null;
        };
        AppointmentCancelBody: {
            /** @description For the care team. */
            note?: string | null;
            /** @enum {string|null} */
            reason?: "client-asked" | "client-ill" | "therapist-ill" | "therapist-away" | "holiday" | "mistake" | "other" | null;
            /** @enum {string} */
            scope?: "one" | "following";
        };
        AppointmentCancelDto: {
            at: string;
            /** @description Null where that was not kept. */
            by: string | null;
            note: string | null;
            /** @enum {string|null} */
            reason: "client-asked" | "client-ill" | "therapist-ill" | "therapist-away" | "holiday" | "mistake" | "other" | null;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        AppointmentChangeDto: {
            ask: components["schemas"]["AppointmentAskDto"] | null;
            /** @enum {string|null} */
            attendance: "came" | "late" | "did-not-come" | "cancelled-late" | null;
            cancelled: components["schemas"]["AppointmentCancelDto"] | null;
            cancelledAt: string | null;
            client: components["schemas"]["AppointmentClientDto"];
            clientId: string;
            /** @description When the client said that they come. */
            confirmedAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "in-person" | "video" | "phone";
            members: components["schemas"]["AppointmentMemberDto"][];
            minutes: number;
            movedFrom: components["schemas"]["AppointmentMoveDto"] | null;
            overlaps: components["schemas"]["AppointmentOverlapDto"][];
            place: string | null;
            /** @description Goes up with every edit; send it back in If-Match. */
            revision: number;
            seriesId: string | null;
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "cancelled";
            /** @description After an edit: what takes it back within a minute, whole, with those of its series. */
            undo?: string;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            videoUrl: string | null;
        };
        AppointmentClientDto: {
            code: string;
            id: string;
            name: string;
        };
        AppointmentDto: {
            ask: components["schemas"]["AppointmentAskDto"] | null;
            /** @enum {string|null} */
            attendance: "came" | "late" | "did-not-come" | "cancelled-late" | null;
            cancelled: components["schemas"]["AppointmentCancelDto"] | null;
            cancelledAt: string | null;
            client: components["schemas"]["AppointmentClientDto"];
            clientId: string;
            /** @description When the client said that they come. */
            confirmedAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "in-person" | "video" | "phone";
            members: components["schemas"]["AppointmentMemberDto"][];
            minutes: number;
            movedFrom: components["schemas"]["AppointmentMoveDto"] | null;
            place: string | null;
            /** @description Goes up with every edit; send it back in If-Match. */
            revision: number;
            seriesId: string | null;
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "cancelled";
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            videoUrl: string | null;
        };
        AppointmentMemberDto: {
            memberId: string;
            name: string;
        };
        AppointmentMoveDto: {
            minutes: number;
            movedAt: string;
            movedBy: string;
            note: string | null;
            /** @enum {string|null} */
            reason: "client-asked" | "client-ill" | "therapist-ill" | "therapist-away" | "holiday" | "mistake" | "other" | null;
            startsAt: string;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        AppointmentOverlapDto: {
            appointmentId: string;
            memberId: string;
            minutes: number;
            startsAt: string;
        };
        AppointmentPageDto: {
            items: components["schemas"]["AppointmentDto"][];
            next: string | null;
        };
        AppointmentSeriesBody: {
            /** Format: uuid */
            clientId: string;
            /** @description How many, at most 104. */
            count?: number;
            /** @description Every so many days, weeks or months; 1 without it. */
            every?: number;
            /**
             * @description `in-person` unless told.
             * @enum {string}
             */
            kind?: "in-person" | "video" | "phone";
            /** @description Who takes part, of the client's care team; without it whoever makes the series. */
            memberIds?: string[];
            minutes: number;
            /** @description The room or the number to call. */
            place?: string | null;
            /** @enum {string} */
            repeat: "daily" | "weekly" | "monthly";
            /** @description The first day that counts, a civil date of the practice's zone. */
            startDate: string;
            /** @description When each begins, `HH:MM` on the practice's clock, also after the clocks change. */
            time: string;
            /** @description The last day, this one included. Either this or `count`. */
            untilDate?: string;
            /** @description An https address; whoever has it can come in, so it is kept sealed. */
            videoUrl?: string | null;
            /** @description With `weekly`: ISO weekdays, Monday 1 to Sunday 7; without them the start date's own. */
            weekdays?: number[];
        };
        AppointmentSeriesDto: {
            clientId: string;
            id: string;
            /** @description All of them, those called off included, the earliest first. */
            items: components["schemas"]["AppointmentDto"][];
            minutes: number;
            overlaps: components["schemas"]["AppointmentOverlapDto"][];
            rhythm: components["schemas"]["SeriesRhythmDto"];
            /** @description The zone in which its time of day is meant. */
            timeZone: string;
        };
        AppointmentUndoBody: {
            /** @description As the edit answered with it. */
            undo: string;
        };
        AskedConsentDto: {
            /** @enum {string} */
            kind: "treatment" | "privacy" | "messages" | "telehealth" | "recording" | "supervision" | "other";
            text: components["schemas"]["LocalizedDto"];
            textId: string;
            title: components["schemas"]["LocalizedDto"];
            version: number;
            /** @enum {string} */
            why: "new" | "changed" | "again";
        };
        AssignedByDto: {
            memberId: string;
            name: string;
        };
        AssignedExerciseDto: {
            catalogId: string | null;
            id: string;
            minutes: number;
            purpose: components["schemas"]["LocalizedDto"];
            quietTitle: components["schemas"]["LocalizedDto"];
            title: components["schemas"]["LocalizedDto"];
            versionId: string;
        };
        AssignmentBody: {
            /** Format: uuid */
            clientId: string;
            /** @description How sure the client is of doing it, 0 to 10. */
            confidence?: number | null;
            /** Format: uuid */
            exerciseId: string;
            /** @description If that happens, then. */
            ifThen?: string | null;
            /** @description What is likely to get in the way. */
            obstacle?: string | null;
            schedule: components["schemas"]["ScheduleBody"] & (components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"]);
            /** @description The smallest version that counts. */
            smallestDose?: string | null;
            /** @description When and where it fits into the day. */
            whenWhere?: string | null;
            /** @description Why, in the client's own words. */
            why?: string | null;
        };
        AssignmentCountsDto: {
            done: number;
            due: number;
            notThisTime: number;
            open: number;
        };
        AssignmentDto: {
            assignedBy: components["schemas"]["AssignedByDto"];
            clientId: string;
            /** @description How sure the client is of doing it, 0 to 10. */
            confidence: number | null;
            createdAt: string;
            endedAt: string | null;
            exercise: components["schemas"]["AssignedExerciseDto"];
            id: string;
            ifThen: string | null;
            obstacle: string | null;
            occasions: components["schemas"]["OccasionDto"][];
            /** @description Of one that rests: the day on which it goes on by itself. */
            pausedUntil: string | null;
            /** @description Goes up with every edit; send it back in If-Match. */
            revision: number;
            /** @description What the schedule means to calendars and machines, with its zone. Null of what was assigned before rules were kept. */
            rule: (components["schemas"]["RecurrenceRuleDto"] | components["schemas"]["SessionRuleDto"] | components["schemas"]["RandomRuleDto"]) | null;
            schedule: components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"];
            smallestDose: string | null;
            /** @description The level at which a role-play begins; null: where it always does. */
            startsLevel: number | null;
            /** @description Whether an entry begins in the smaller version; the client may do the whole one. */
            startsSmaller: boolean;
            /** @enum {string} */
            state: "active" | "paused" | "ended";
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            whenWhere: string | null;
            why: string | null;
        };
        AssignmentItemDto: {
            assignedBy: components["schemas"]["AssignedByDto"];
            clientId: string;
            /** @description How sure the client is of doing it, 0 to 10. */
            confidence: number | null;
            counts: components["schemas"]["AssignmentCountsDto"];
            createdAt: string;
            endedAt: string | null;
            exercise: components["schemas"]["AssignedExerciseDto"];
            id: string;
            ifThen: string | null;
            nextDueAt: string | null;
            obstacle: string | null;
            /** @description Of one that rests: the day on which it goes on by itself. */
            pausedUntil: string | null;
            /** @description Goes up with every edit; send it back in If-Match. */
            revision: number;
            /** @description What the schedule means to calendars and machines, with its zone. Null of what was assigned before rules were kept. */
            rule: (components["schemas"]["RecurrenceRuleDto"] | components["schemas"]["SessionRuleDto"] | components["schemas"]["RandomRuleDto"]) | null;
            schedule: components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"];
            smallestDose: string | null;
            /** @description The level at which a role-play begins; null: where it always does. */
            startsLevel: number | null;
            /** @description Whether an entry begins in the smaller version; the client may do the whole one. */
            startsSmaller: boolean;
            /** @enum {string} */
            state: "active" | "paused" | "ended";
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            whenWhere: string | null;
            why: string | null;
        };
        AssignmentPageDto: {
            items: components["schemas"]["AssignmentItemDto"][];
            next: string | null;
        };
        AttendanceBody: {
            /**
             * @description Null: nothing is known, as before.
             * @enum {string|null}
             */
            attendance: "came" | "late" | "did-not-come" | "cancelled-late" | null;
        };
        AuditActorDto: {
            id: string | null;
            /** @enum {string} */
            kind: "member" | "client" | "system";
            name: string | null;
        };
        AuditClientDto: {
            code: string;
            id: string;
            name: string;
        };
        AuditEventDto: {
            /**
             * @description For example `response.open`.
             * @enum {string}
             */
            action: "absence.create" | "absence.end" | "absence.uncover" | "absence.update" | "answers.download" | "appointment-series.create" | "appointment-series.lengthen" | "appointment-series.read" | "appointment.answer" | "appointment.ask" | "appointment.ask-withdraw" | "appointment.attend" | "appointment.calendar" | "appointment.cancel" | "appointment.confirm" | "appointment.create" | "appointment.list" | "appointment.read" | "appointment.restore" | "appointment.undo" | "appointment.update" | "assignment.create" | "assignment.end" | "assignment.list" | "assignment.open" | "assignment.pause" | "assignment.remove" | "assignment.resume" | "assignment.update" | "assignment_batch.create" | "assignment_batch.undo" | "calendar-feed.make" | "calendar-feed.revoke" | "calendar-settings.write" | "care-team.cover-begin" | "care-team.cover-end" | "care-team.seen" | "care-team.update" | "client.brief" | "client.brief_line" | "client.create" | "client.discharge" | "client.open" | "client.progress" | "client.progress_pdf" | "client.readmit" | "client.session_brief" | "client.update" | "consent-text.publish" | "consent-text.save" | "consent.ask" | "consent.list" | "consent.open" | "consent.sign" | "consent.withdraw" | "enrolment.close_step" | "enrolment.create" | "enrolment.end" | "enrolment.finish" | "enrolment.list" | "enrolment.open" | "enrolment.open_step" | "enrolment.pause" | "enrolment.release" | "enrolment.resume" | "enrolment.skip_step" | "enrolment.update" | "exercise.archive" | "exercise.create" | "exercise.delete" | "exercise.discard" | "exercise.edit" | "exercise.favourite" | "exercise.open" | "exercise.publish" | "exercise.share" | "exercise.unarchive" | "exercise.unfavourite" | "exercise.unshare" | "file.open" | "file.remove" | "file.upload" | "hand-over.accept" | "hand-over.decline" | "hand-over.offer" | "hand-over.open" | "hand-over.withdraw" | "invitation.accept" | "invitation.send" | "invitation.understood" | "invitation.withdraw" | "member.end" | "member.invite" | "member.update" | "message-days.update" | "message-promise.update" | "message.list" | "message.read" | "message.send" | "message.take_back" | "next_action.do" | "next_action.list" | "next_action.undo" | "note-template.restore" | "note-template.retire" | "note-template.save" | "note.amend" | "note.delete" | "note.list" | "note.open" | "note.save" | "note.sign" | "nudge.send" | "observation.list" | "occasion.not_this_time" | "occasion.reopen" | "occasion.snooze" | "partner-link.list" | "partner-link.make" | "partner-link.open" | "partner-link.replace" | "partner-link.revoke" | "password.change" | "password.reset" | "person.update" | "practice.create" | "practice.update" | "program.archive" | "program.create" | "program.publish" | "program.unarchive" | "program.update" | "proposal.answer" | "proposal.list" | "proposal.make" | "proposal.withdraw" | "psychotherapy-note.delete" | "psychotherapy-note.list" | "psychotherapy-note.open" | "psychotherapy-note.save" | "push_subscription.put" | "push_subscription.remove" | "recovery-codes.renew" | "reminder.list" | "reminder.test" | "reminder_settings.change" | "reminder_settings.unsubscribe" | "report.caseload" | "response.correct" | "response.list_opened" | "response.open" | "response.set_aside" | "response.submit" | "review.take_back" | "review.write" | "safety-plan.open" | "safety-plan.save" | "saved_reply.remove" | "saved_reply.write" | "second-factor.remove" | "second-factor.set" | "session.start" | "supervision.create" | "supervision.update";
            actor: components["schemas"]["AuditActorDto"];
            at: string;
            /** @description Whose record was touched, if one was. */
            client: components["schemas"]["AuditClientDto"] | null;
            id: string;
            /** @description Whether the event is in the chain of seals. */
            sealed: boolean;
            subject: components["schemas"]["AuditSubjectDto"];
        };
        AuditEventsDto: {
            items: components["schemas"]["AuditEventDto"][];
            next: string | null;
        };
        AuditFaultDto: {
            code: string;
            eventId?: string;
            seal?: number;
        };
        AuditSubjectDto: {
            id: string | null;
            kind: string;
            /** @description Of a member or client. */
            name?: string;
        };
        AuditVerificationDto: {
            checkedAt: string;
            events: number;
            /** @description What does not add up, at most a hundred. */
            faults: components["schemas"]["AuditFaultDto"][];
            sealed: number;
            unsealed: number;
            /** @description Nothing was changed, removed, reordered, cut off or left unsealed. */
            verified: boolean;
        };
        AwayDto: {
            /** @description Who reads meanwhile. */
            coverName: string | null;
            /** @description Civil dates of the practice; on the last one they are still away. */
            from: string;
            until: string;
        };
        BatchAssignmentDto: {
            clientId: string;
            clientName: string;
            exerciseId: string;
            /** @description The assignment. */
            id: string;
            /**
             * @description Null until the batch is undone.
             * @enum {string|null}
             */
            outcome: "removed" | "ended" | "kept" | null;
            /** @description The exercise's title as it is now. */
            title: components["schemas"]["LocalizedDto"];
        };
        BatchBody: {
            clientIds: string[];
            items: components["schemas"]["PlanBody"][];
        };
        BatchDto: {
            /** @description By client in the order asked, each with its exercises in theirs. */
            assignments: components["schemas"]["BatchAssignmentDto"][];
            createdAt: string;
            id: string;
            undoneAt: string | null;
            /** @description Until then it can be undone. */
            undoUntil: string;
        };
        BriefAgreedDto: {
            /** @description Plans beyond those. */
            more: number;
            /** @description Of the newest signed note that says so. */
            note: components["schemas"]["BriefAgreementDto"] | null;
            /** @description Made since, the newest first; at most five. */
            plans: components["schemas"]["BriefPlanDto"][];
        };
        BriefAgreementDto: {
            author: string;
            date: string;
            noteId: string;
            text: string;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        BriefAskDto: {
            appointmentId: string;
            createdAt: string;
            id: string;
            /** @enum {string} */
            kind: "other-time" | "cannot-come";
            startsAt: string;
        };
        BriefAskedDto: {
            /** @description The oldest three. */
            appointments: components["schemas"]["BriefAskDto"][];
            /** @description Messages that nobody of the team has read; at most 100 are counted. */
            messages: number;
            /** @description Proposals and asks beyond those. */
            more: number;
            /** @description The newest three. */
            proposals: components["schemas"]["BriefProposalDto"][];
        };
        BriefChangeDto: {
            /** @enum {string|null} */
            at: "before" | "after" | null;
            /** @enum {string} */
            better: "lower" | "higher" | "neither";
            code: string;
            exerciseId: string;
            label: components["schemas"]["LocalizedDto"];
            lastResponseId: string;
            max: number;
            min: number;
            /** @description The oldest first. */
            points: components["schemas"]["BriefPointDto"][];
            title: components["schemas"]["LocalizedDto"];
        };
        BriefEntryDto: {
            change: components["schemas"]["BriefStepDto"] | null;
            localDate: string;
            quote: components["schemas"]["BriefQuoteDto"] | null;
            responseId: string;
            submittedAt: string;
            title: components["schemas"]["LocalizedDto"];
            /** @description Nobody has read it yet. */
            waiting: boolean;
            /**
             * @description A flagged answer, a question, that it cannot be read, the strongest change between before and after, what they learned, or simply their words.
             * @enum {string}
             */
            why: "risk" | "ask" | "unreadable" | "change" | "learned" | "words";
        };
        BriefNotDoneDto: {
            assignmentId: string;
            /** @description The last day of it. */
            localDate: string;
            /**
             * @description Null: it stayed open.
             * @enum {string|null}
             */
            reason: "forgot" | "too_big" | "unclear" | "did_not_fit" | "avoided" | "not_safe" | null;
            times: number;
            title: components["schemas"]["LocalizedDto"];
        };
        BriefPlanDto: {
            assignmentId: string;
            by: string;
            createdAt: string;
            ended: boolean;
            title: components["schemas"]["LocalizedDto"];
        };
        BriefPointDto: {
            localDate: string;
            value: number;
        };
        BriefPracticeDto: {
            done: number;
            due: number;
            notThisTime: number;
            /** @description Nothing was said of them. */
            open: number;
            /** @description The most frequent first. */
            reasons: components["schemas"]["BriefReasonDto"][];
            /** @description Entries without a planned time. */
            unprompted: number;
        };
        BriefProposalDto: {
            assignmentId: string;
            createdAt: string;
            id: string;
            /** @enum {string} */
            kind: "other-time" | "smaller" | "pause" | "stop" | "other";
            text: string | null;
            title: components["schemas"]["LocalizedDto"];
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        BriefQuoteDto: {
            /** @description False: the words of an option. */
            own: boolean;
            prompt: components["schemas"]["LocalizedDto"];
            text: components["schemas"]["LocalizedDto"];
        };
        BriefReasonDto: {
            /** @enum {string} */
            reason: "forgot" | "too_big" | "unclear" | "did_not_fit" | "avoided" | "not_safe";
            times: number;
        };
        BriefSessionDto: {
            appointmentId: string;
            minutes: number;
            startsAt: string;
        };
        BriefSinceDto: {
            at: string;
            /**
             * @description The last session that took place; fourteen days, where the last one is longer ago than six weeks or there was none; or what was asked for.
             * @enum {string}
             */
            from: "session" | "fortnight" | "asked";
            /** @description The day of it, where the client lives. */
            localDate: string;
        };
        BriefStepDto: {
            after: number;
            before: number;
            label: components["schemas"]["LocalizedDto"];
            max: number;
            min: number;
        };
        CalendarDto: {
            /** @description The earliest first. */
            items: components["schemas"]["AppointmentDto"][];
            /** @description The practice's zone: what a calendar of the practice shows. */
            timeZone: string;
        };
        CalendarFeedBody: {
            /**
             * @description `neutral` unless told; a client's feed is always neutral.
             * @enum {string}
             */
            names?: "initials" | "code" | "neutral";
        };
        CalendarFeedDto: {
            createdAt: string;
            id: string;
            /** @enum {string} */
            names: "initials" | "code" | "neutral";
            /** @description When a calendar program last read it. */
            readAt: string | null;
        };
        CalendarFeedsDto: {
            /** @description Those that were not revoked, the latest first. */
            items: components["schemas"]["CalendarFeedDto"][];
        };
        CalendarSettingsBody: {
            /** @description Whether invitations to appointments come by mail. */
            invitations: boolean;
        };
        CalendarSettingsDto: {
            invitations: boolean;
            /** @description Whether mail can leave at all. */
            mailPossible: boolean;
        };
        CareTeamChangeDto: {
            /** @description Therapists, exactly one of them the primary. Who is not named leaves the team. */
            members: components["schemas"]["CareTeamPlaceDto"][];
        };
        CareTeamDto: {
            /** @description Those of today first, then those of before. */
            items: components["schemas"]["CareTeamMemberDto"][];
        };
        CareTeamMemberDto: {
            /** @description Null for somebody who treats the client themselves. */
            coveringFor: components["schemas"]["CoveringForDto"] | null;
            memberId: string;
            name: string;
            primary: boolean;
            since: string;
            /** @description Null while they are on the team. */
            until: string | null;
        };
        CareTeamPlaceDto: {
            /** Format: uuid */
            memberId: string;
            primary: boolean;
        };
        CaseloadClientDto: {
            /** @description The pseudonym; never the client's id or name. */
            code: string;
            /** @description Still on this therapist's caseload. */
            current: boolean;
            done: number;
            due: number;
            lastActivityAt: string | null;
            /** @description How often each reason was given. */
            notThisTime: {
                [key: string]: number;
            };
            oldestWaitingAt: string | null;
            /** @description Nothing for more than 14 days. */
            quiet: boolean;
            unprompted: number;
            /** @description Responses that nobody has read yet. */
            waiting: number;
        };
        CaseloadMemberDto: {
            activeClients: number;
            clients: components["schemas"]["CaseloadClientDto"][];
            done: number;
            due: number;
            /** @description Median of the hours from a response to its first reading, from fixed buckets. */
            medianHoursToAnswer: number | null;
            memberId: string;
            name: string;
            /** @description How often each reason was given. */
            notThisTime: {
                [key: string]: number;
            };
            oldestWaitingAt: string | null;
            /** @description How many clients have gone quiet. */
            quiet: number;
            unprompted: number;
            /** @description Responses that nobody has read yet. */
            waiting: number;
        };
        CaseloadReportDto: {
            /** @description The Monday the report begins with. */
            from: string;
            members: components["schemas"]["CaseloadMemberDto"][];
            /** @description The Sunday it ends with. */
            to: string;
        };
        CheckInDto: {
            localDate: string;
            responseId: string;
            /** @enum {string} */
            said: "done" | "part" | "not-today" | "other";
        };
        ChoosePracticeDto: {
            /** @enum {string} */
            kind: "member" | "client";
            /** Format: uuid */
            practiceId: string;
        };
        ClientBody: {
            birthDate?: string | null;
            /** Format: email */
            email?: string | null;
            emergencyContact?: components["schemas"]["EmergencyContactDto"] | null;
            /** @enum {string} */
            language: "en" | "es";
            name: string;
            phone?: string | null;
            pronouns?: string | null;
            /** @description Any zone the runtime knows; plans are made in the client's own time. */
            timeZone: string;
        };
        ClientConsentsDto: {
            /** @description What was signed, the newest first. */
            signed: components["schemas"]["ConsentDto"][];
            standing: components["schemas"]["ConsentStandingDto"][];
        };
        ClientDto: {
            birthDate: string | null;
            careTeam: components["schemas"]["TreatingDto"][];
            /** @description The pseudonym under which reports show the client. */
            code: string;
            createdAt: string;
            dischargedAt: string | null;
            email: string | null;
            emergencyContact: components["schemas"]["EmergencyContactDto"] | null;
            id: string;
            invitation: components["schemas"]["ClientInvitationDto"] | null;
            /** @enum {string} */
            language: "en" | "es";
            lastActivityAt: string | null;
            name: string;
            oldestWaitingAt: string | null;
            /** @description Open occasions of the last fourteen days and today. */
            openItems: number | null;
            phone: string | null;
            /** @enum {string} */
            portal: "none" | "invited" | "active";
            primary: components["schemas"]["PrimaryDto"] | null;
            pronouns: string | null;
            /** @description Nothing was done for more than fourteen days. */
            quiet: boolean | null;
            /** @description Goes up with every edit; send it back in If-Match. */
            revision: number;
            /** @enum {string} */
            state: "active" | "discharged";
            timeZone: string;
            /** @description Responses that wait to be read. */
            waiting: number | null;
        };
        ClientHandOverDto: {
            client: components["schemas"]["HandOverClientDto"];
            /** @description The last one that was accepted. */
            last: components["schemas"]["HandOverDto"] | null;
            /** @description The one that waits to be accepted. */
            offered: components["schemas"]["HandOverDto"] | null;
            open: components["schemas"]["OpenThingsDto"];
            primary: components["schemas"]["HandOverMemberDto"] | null;
        };
        ClientInvitationDto: {
            expiresAt: string;
            /** @enum {string} */
            state: "pending" | "accepted" | "withdrawn" | "expired";
        };
        ClientItemDto: {
            /** @description The pseudonym under which reports show the client. */
            code: string;
            id: string;
            lastActivityAt: string | null;
            name: string;
            oldestWaitingAt: string | null;
            /** @description Open occasions of the last fourteen days and today. */
            openItems: number | null;
            /** @enum {string} */
            portal: "none" | "invited" | "active";
            primary: components["schemas"]["PrimaryDto"] | null;
            pronouns: string | null;
            /** @description Nothing was done for more than fourteen days. */
            quiet: boolean | null;
            /** @enum {string} */
            state: "active" | "discharged";
            /** @description Responses that wait to be read. */
            waiting: number | null;
        };
        ClientPageDto: {
            items: components["schemas"]["ClientItemDto"][];
            next: string | null;
        };
        ClientProgressDto: {
            from: string;
            /** @description Cards and letters, the oldest first. */
            kept: components["schemas"]["KeptCountDto"][];
            series: components["schemas"]["ObservationSeriesDto"][];
            /** @description The first day that the series tell of, where more was answered than is read at once; null where they have all of it. */
            since: string | null;
            to: string;
            /** @description Whole weeks, the oldest first; also those in which nothing was planned, from the first in which something was. */
            weeks: components["schemas"]["ProgressWeekDto"][];
        };
        CodeDto: {
            /** @description Six figures of the app, or a recovery code. */
            code: string;
        };
        CommentsSeenBody: {
            /** Format: uuid */
            responseId: string;
        };
        ConsentCopyDto: {
            client: string;
            /** @description SHA-256 of title and text as they were shown, in hexadecimal. */
            digest: string;
            /** @description Whether it holds: the newest version, and not taken back. */
            holds: boolean;
            id: string;
            /** @enum {string} */
            kind: "treatment" | "privacy" | "messages" | "telehealth" | "recording" | "supervision" | "other";
            /** @enum {string} */
            language: "en" | "es";
            /** @description As it was typed. */
            name: string;
            practice: string;
            shownText: string;
            /** @description As it was shown and signed. */
            shownTitle: string;
            signedAt: string;
            textId: string;
            title: components["schemas"]["LocalizedDto"];
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            version: number;
            withdrawnAt: string | null;
        };
        ConsentDto: {
            /** @description SHA-256 of title and text as they were shown, in hexadecimal. */
            digest: string;
            /** @description Whether it holds: the newest version, and not taken back. */
            holds: boolean;
            id: string;
            /** @enum {string} */
            kind: "treatment" | "privacy" | "messages" | "telehealth" | "recording" | "supervision" | "other";
            /** @enum {string} */
            language: "en" | "es";
            /** @description As it was typed. */
            name: string;
            signedAt: string;
            textId: string;
            title: components["schemas"]["LocalizedDto"];
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            version: number;
            withdrawnAt: string | null;
        };
        ConsentStandingDto: {
            /** @enum {string} */
            askedOf: "everyone" | "chosen" | "nobody";
            /** @enum {string} */
            kind: "treatment" | "privacy" | "messages" | "telehealth" | "recording" | "supervision" | "other";
            /** @enum {string} */
            state: "signed" | "asked" | "withdrawn" | "not-asked";
            textId: string;
            title: components["schemas"]["LocalizedDto"];
            version: number;
            /**
             * @description Where it is asked.
             * @enum {string|null}
             */
            why: "new" | "changed" | "again" | null;
        };
        ConsentStarterDto: {
            /** @enum {string} */
            kind: "treatment" | "privacy" | "messages" | "telehealth" | "recording" | "supervision" | "other";
            text: components["schemas"]["LocalizedDto"];
            title: components["schemas"]["LocalizedDto"];
        };
        ConsentStartersDto: {
            items: components["schemas"]["ConsentStarterDto"][];
        };
        ConsentTextBody: {
            /**
             * @description Of whom it is asked: every client at their next visit, those whom a therapist chooses, nobody any more.
             * @enum {string}
             */
            askedOf: "everyone" | "chosen" | "nobody";
            /** @enum {string} */
            kind: "treatment" | "privacy" | "messages" | "telehealth" | "recording" | "supervision" | "other";
            text: components["schemas"]["WordsBody"];
            title: components["schemas"]["TitleBody"];
        };
        ConsentTextDto: {
            /** @enum {string} */
            askedOf: "everyone" | "chosen" | "nobody";
            /** @description Whether the draft says something that is not published. */
            changed: boolean;
            /** @description The draft. */
            draft: components["schemas"]["ConsentTextBody"];
            id: string;
            /** @enum {string} */
            kind: "treatment" | "privacy" | "messages" | "telehealth" | "recording" | "supervision" | "other";
            /** @description Send it back in If-Match. */
            revision: number;
            /** @description As published; of one that never was, as it is being written. */
            title: components["schemas"]["LocalizedDto"];
            /** @description The version that clients sign now; null while none was published. */
            version: number | null;
            /** @description The newest first. */
            versions: components["schemas"]["ConsentVersionDto"][];
        };
        ConsentTextListDto: {
            items: components["schemas"]["ConsentTextListedDto"][];
        };
        ConsentTextListedDto: {
            /** @enum {string} */
            askedOf: "everyone" | "chosen" | "nobody";
            /** @description Whether the draft says something that is not published. */
            changed: boolean;
            id: string;
            /** @enum {string} */
            kind: "treatment" | "privacy" | "messages" | "telehealth" | "recording" | "supervision" | "other";
            /** @description As published; of one that never was, as it is being written. */
            title: components["schemas"]["LocalizedDto"];
            /** @description The version that clients sign now; null while none was published. */
            version: number | null;
        };
        ConsentVersionDto: {
            number: number;
            publishedAt: string;
            publishedBy: string;
        };
        ConsentWordsDto: {
            number: number;
            publishedAt: string;
            publishedBy: string;
            text: components["schemas"]["LocalizedDto"];
            title: components["schemas"]["LocalizedDto"];
        };
        ConversationClientDto: {
            code: string;
            id: string;
            name: string;
        };
        ConversationDto: {
            clientId: string;
            /** @description Another one with whatever is new to the caller: sent, taken back, or read by somebody else. A page that has it need not read again. */
            mark: string;
            /** @description Whether something can be written: the client is in treatment here. */
            open: boolean;
            /** @description The care team, who reads what the client writes. */
            people: components["schemas"]["ConversationPersonDto"][];
            promise: components["schemas"]["MessagePromiseDto"];
            /** @description Whether the client has ever come in and could read. */
            reachable: boolean;
            /** @description How many messages of the other side the caller has not read; at most 100 are counted. */
            unread: number;
        };
        ConversationItemDto: {
            client: components["schemas"]["ConversationClientDto"];
            lastAt: string;
            /** @enum {string} */
            lastFrom: "client" | "team";
            /** @description How many messages of the client the caller has not read; at most 100 are counted. */
            unread: number;
        };
        ConversationPageDto: {
            /** @description Where somebody wrote last first. */
            items: components["schemas"]["ConversationItemDto"][];
            next: string | null;
        };
        ConversationPersonDto: {
            away: components["schemas"]["AwayDto"] | null;
            /** @description On which days of the week (ISO: Monday is 1) they read messages, where they said so. */
            days: number[] | null;
            memberId: string;
            name: string;
            primary: boolean;
        };
        CoveredClientDto: {
            clientId: string;
            /** @description In whose place. */
            member: components["schemas"]["AbsenceMemberDto"];
            until: string;
        };
        CoveredClientsDto: {
            items: components["schemas"]["CoveredClientDto"][];
        };
        CoveringForDto: {
            memberId: string;
            name: string;
            until: string;
        };
        DefinitionProblemDto: {
            code: string;
            /** @description Where: `steps.2.options.0.label`; empty for the whole. */
            path: string;
        };
        DraftBody: {
            /** @description `{[stepId]: value}`; each step kind says what its value is. */
            answers: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            assignmentId: string;
            /**
             * Format: uuid
             * @description The occasion it was done on; none for an unprompted entry.
             */
            occasionId?: string;
            /** @description Steps whose whole answer is for the client alone. */
            privateSteps?: string[];
            /** @description The smaller version was done. */
            smaller?: boolean;
            startedAt: string;
            /** @description The step the client is at. */
            step?: string;
        };
        DraftDto: {
            answers: {
                [key: string]: unknown;
            };
            assignmentId: string;
            occasionId: string | null;
            privateSteps: string[];
            responseId: string;
            revision: number;
            smaller: boolean;
            startedAt: string;
            step: string | null;
            updatedAt: string;
        };
        DraftSavedDto: {
            responseId: string;
            revision: number;
            updatedAt: string;
        };
        EmergencyContactDto: {
            name: string;
            phone: string;
            relation?: string | null;
        };
        EndingDto: {
            body: components["schemas"]["LocalizedDto"];
            /** @description Doors shown below it. */
            offers: ("hard-moment" | "breathing" | "look-back" | "try-again" | "harder" | "keep-as-card" | "stop-here")[];
            title: components["schemas"]["LocalizedDto"];
        };
        EnrolmentBody: {
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            programId: string;
            /** @description The client's first day on it, `YYYY-MM-DD`, at most a year from today on either side. */
            startsOn: string;
            /** @description The steps as this client gets them, when they are others than the program's. */
            steps?: components["schemas"]["PathStepBody"][];
        };
        EnrolmentDto: {
            clientId: string;
            createdAt: string;
            /** @description When it was ended or finished. */
            endedAt: string | null;
            id: string;
            pausedAt: string | null;
            programId: string;
            purpose: components["schemas"]["LocalizedDto"];
            /** @description Goes up with every change of a therapist's; send it back in If-Match. */
            revision: number;
            startsOn: string;
            /** @enum {string} */
            state: "running" | "paused" | "ended" | "finished";
            steps: components["schemas"]["EnrolmentStepDto"][];
            title: components["schemas"]["LocalizedDto"];
        };
        EnrolmentItemDto: {
            clientId: string;
            createdAt: string;
            /** @description When it was ended or finished. */
            endedAt: string | null;
            id: string;
            pausedAt: string | null;
            programId: string;
            progress: components["schemas"]["ProgressDto"];
            purpose: components["schemas"]["LocalizedDto"];
            startsOn: string;
            /** @enum {string} */
            state: "running" | "paused" | "ended" | "finished";
            title: components["schemas"]["LocalizedDto"];
        };
        EnrolmentPageDto: {
            items: components["schemas"]["EnrolmentItemDto"][];
            next: string | null;
        };
        EnrolmentStepDto: {
            assignmentId: string | null;
            exerciseId: string;
            /** @description Null when the caller does not see this exercise any more. */
            exerciseTitle: components["schemas"]["LocalizedDto"] | null;
            id: string;
            minutes: number | null;
            /** @description The client's civil date on which it opened or will open, as far as that is known; past dates mean today. */
            opensOn: string | null;
            plan: components["schemas"]["StepPlanDto"];
            release: components["schemas"]["ReleaseDto"];
            releasedAt: string | null;
            /** @enum {string} */
            state: "waiting" | "open" | "done" | "skipped";
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            why: components["schemas"]["LocalizedDto"] | null;
        };
        EnrolmentStepsBody: {
            /** @description All of them, in order. Those that are open, done or set aside stay as they are. */
            steps: components["schemas"]["PathStepBody"][];
        };
        ExerciseDraftBody: {
            /**
             * Format: uuid
             * @description The client it is made for; told when it is made and never changed.
             */
            clientId?: string | null;
            /**
             * Format: uuid
             * @description The exercise it began as a copy of; told when it is made.
             */
            copiedFrom?: string | null;
            /** @description A definition in the exercise language, sound or not: a JSON object with `steps` a list. */
            definition: {
                [key: string]: unknown;
            };
            /**
             * @description Who sees what is published: its author alone, which is so unless told, or all staff of the practice.
             * @enum {string}
             */
            visibility?: "private" | "practice";
        };
        ExerciseDraftDto: {
            /** @description The number of the version it was begun from; null when none was published. */
            basedOn: number | null;
            clientId: string | null;
            copiedFrom: string | null;
            definition: {
                [key: string]: unknown;
            };
            id: string;
            problems: components["schemas"]["DefinitionProblemDto"][];
            /** @description Goes up with every change; send it back in If-Match. */
            revision: number;
            savedAt: string;
            /** @enum {string} */
            visibility: "private" | "practice";
        };
        ExerciseDraftSavedDto: {
            id: string;
            problems: components["schemas"]["DefinitionProblemDto"][];
            /** @description Goes up with every change; send it back in If-Match. */
            revision: number;
            savedAt: string;
        };
        ExerciseDto: {
            archived: boolean;
            /** @description Null: it comes with the product. */
            authorName: string | null;
            catalogId: string | null;
            /** @description The client it was made for: nobody else gets it. */
            clientId: string | null;
            /** @description The whole current version in the exercise language; null until it is published. */
            definition: {
                [key: string]: unknown;
            } | null;
            favourite: boolean;
            id: string;
            /** @description The kinds of step it has. */
            kinds: string[];
            minutes: number;
            /** @description The number of that version, from 1. */
            number: number | null;
            /** @description Whether the caller may edit it. */
            own: boolean;
            purpose: components["schemas"]["LocalizedDto"];
            tags: string[];
            title: components["schemas"]["LocalizedDto"];
            /** @description Whether its draft says something that was not published. */
            unpublished: boolean;
            /** @description The current version; null until it is published for the first time. */
            versionId: string | null;
            /** @enum {string|null} */
            visibility: "private" | "practice" | null;
        };
        ExerciseItemDto: {
            archived: boolean;
            /** @description Null: it comes with the product. */
            authorName: string | null;
            catalogId: string | null;
            /** @description The client it was made for: nobody else gets it. */
            clientId: string | null;
            favourite: boolean;
            id: string;
            /** @description The kinds of step it has. */
            kinds: string[];
            minutes: number;
            /** @description The number of that version, from 1. */
            number: number | null;
            /** @description Whether the caller may edit it. */
            own: boolean;
            purpose: components["schemas"]["LocalizedDto"];
            tags: string[];
            title: components["schemas"]["LocalizedDto"];
            /** @description Whether its draft says something that was not published. */
            unpublished: boolean;
            /** @description The current version; null until it is published for the first time. */
            versionId: string | null;
            /** @enum {string|null} */
            visibility: "private" | "practice" | null;
        };
        ExerciseNameDto: {
            catalogId: string | null;
            id: string;
            title: components["schemas"]["LocalizedDto"];
            versionId: string;
        };
        ExercisePageDto: {
            items: components["schemas"]["ExerciseItemDto"][];
            next: string | null;
        };
        ExerciseVersionDto: {
            definition: {
                [key: string]: unknown;
            };
            /** @description From 1. */
            number: number;
            publishedAt: string;
            versionId: string;
        };
        ExerciseVersionItemDto: {
            /** @description Whether it is what is assigned now. */
            current: boolean;
            /** @description From 1. */
            number: number;
            publishedAt: string;
            /** @description Null: it came with the product. */
            publishedBy: string | null;
            versionId: string;
        };
        ExerciseVersionPageDto: {
            items: components["schemas"]["ExerciseVersionItemDto"][];
            next: string | null;
        };
        FileBody: {
            /** @enum {string} */
            kind: "photo" | "audio" | "document";
            /** @description All of its bytes: at most 10 MB of a photo or document, 25 MB of a recording. */
            size: number;
        };
        FileDto: {
            id: string;
            /** @enum {string} */
            kind: "photo" | "audio" | "document";
            /** @description How many bytes have arrived: where the next part begins. */
            received: number;
            size: number;
            /** @enum {string} */
            state: "uploading" | "complete";
            /** @description The content type, as found in the first part. */
            type: string | null;
        };
        HandOverBody: {
            /** @description For the successor and the care team, never for the client. */
            note?: string | null;
            /** @description Whether whoever hands over stays on the care team. */
            stays?: boolean;
            /**
             * Format: uuid
             * @description Who is to be the primary: an active therapist of the practice.
             */
            toMemberId: string;
        };
        HandOverCasesDto: {
            items: components["schemas"]["PrimaryClientDto"][];
            next: string | null;
        };
        HandOverClientDto: {
            code: string;
            id: string;
            name: string;
        };
        HandOverDto: {
            acceptedAt: string | null;
            client: components["schemas"]["HandOverClientDto"];
            from: components["schemas"]["HandOverMemberDto"];
            id: string;
            madeAt: string;
            /** @description Whether the client is the successor's already, because whoever had them has left. */
            moved: boolean;
            note: string | null;
            /** @enum {string} */
            state: "offered" | "accepted";
            stays: boolean;
            to: components["schemas"]["HandOverMemberDto"];
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        HandOverItemDto: {
            acceptedAt: string | null;
            client: components["schemas"]["HandOverClientDto"];
            from: components["schemas"]["HandOverMemberDto"];
            id: string;
            madeAt: string;
            /** @description Whether the client is the successor's already, because whoever had them has left. */
            moved: boolean;
            /** @enum {string} */
            state: "offered" | "accepted";
            stays: boolean;
            to: components["schemas"]["HandOverMemberDto"];
        };
        HandOverMemberDto: {
            memberId: string;
            name: string;
        };
        HandOverPageDto: {
            items: components["schemas"]["HandOverItemDto"][];
            next: string | null;
        };
        HealthDto: Record<string, never>;
        InboxClientDto: {
            /** @description The client would like another time for a session, or cannot come. */
            appointmentAsks: number;
            /** @description Of the sessions they ask about, the one that takes place first. */
            appointmentId: string | null;
            asks: number;
            client: components["schemas"]["ResponseClientDto"];
            /** @description Entries that nobody has read; those that ask something and those that a clinician should see are among them. */
            entries: number;
            /** @description The entry to begin with. */
            first: string | null;
            messages: number;
            proposals: number;
            risks: number;
            /** @description Since when the oldest of all these waits. */
            since: string;
        };
        InboxClientsDto: {
            items: components["schemas"]["InboxClientDto"][];
            next: string | null;
            /** @description How many clients wait. */
            total: number;
        };
        InboxDto: {
            /** @description How many of them call for an answer. */
            asking: number;
            items: components["schemas"]["InboxItemDto"][];
            next: string | null;
            /** @description All that waits. */
            total: number;
        };
        InboxExerciseDto: {
            catalogId: string | null;
            id: string;
            title: components["schemas"]["LocalizedDto"];
        };
        InboxItemDto: {
            /**
             * @description What its shared answers call for: `risk`, a clinician should see it; `ask`, the client puts a question; null, to be read.
             * @enum {string|null}
             */
            attention: "risk" | "ask" | null;
            client: components["schemas"]["ResponseClientDto"];
            corrects: string | null;
            exercise: components["schemas"]["InboxExerciseDto"];
            responseId: string;
            smaller: boolean;
            submittedAt: string;
        };
        InvitationDto: {
            email: string;
            expiresAt: string;
            /** @description Whether this email already has a password of its own here. */
            hasAccount: boolean;
            invitedBy: string | null;
            /** @enum {string} */
            kind: "member" | "client";
            /** @enum {string} */
            language: "en" | "es";
            /** @description The invited person's name, as the practice wrote it. */
            name: string;
            practice: components["schemas"]["InvitingPracticeDto"];
        };
        InvitationStateDto: {
            expiresAt: string;
            /** @enum {string} */
            state: "pending" | "expired" | "accepted" | "withdrawn";
        };
        InvitationTokenDto: {
            /** @description What followed the `#` of the link. */
            token: string;
        };
        InvitingPracticeDto: {
            country: string;
            name: string;
        };
        KeepsakeBody: {
            /** @enum {string} */
            state: "kept" | "put-away";
        };
        KeepsakesDto: {
            cards: components["schemas"]["KeptCardDto"][];
            letters: components["schemas"]["LetterDto"][];
        };
        KeptCardDto: {
            /** @description The hour at which it comes back, `21:00`. */
            at: string | null;
            createdAt: string;
            exercise: components["schemas"]["LocalizedDto"];
            id: string;
            /** @enum {string} */
            look: "plain" | "soft";
            opened: number;
            responseId: string;
            /** @enum {string} */
            state: "kept" | "put-away";
            text: string;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        KeptCountDto: {
            exerciseId: string;
            /** @enum {string} */
            kind: "card" | "letter";
            /** @description The day of the entry. */
            localDate: string;
            /** @description How often it was opened since. */
            opened: number;
            openedAt: string | null;
            responseId: string;
            step: string;
            /** @description The exercise's title. */
            title: components["schemas"]["LocalizedDto"];
        };
        KeptDto: {
            /** @enum {string} */
            kind: "card" | "letter";
            on: string | null;
            opened: number;
            openedAt: string | null;
            step: string;
        };
        LearnedDto: {
            exercise: components["schemas"]["LocalizedDto"];
            localDate: string;
            /** @description Nobody else may read it. */
            private: boolean;
            prompt: components["schemas"]["LocalizedDto"];
            responseId: string;
            /** @description The step that asked, and its question. */
            step: string;
            text: string;
        };
        LearnedPageDto: {
            items: components["schemas"]["LearnedDto"][];
            next: string | null;
        };
        LetterDto: {
            exercise: components["schemas"]["LocalizedDto"];
            id: string;
            /** @description The civil date on which it comes back. */
            on: string;
            opened: number;
            responseId: string;
            /** @description What it says, once its day has come. */
            text: string | null;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            writtenAt: string;
        };
        LocalizedDto: {
            en: string;
            es: string;
        };
        MailItemDto: {
            createdAt: string;
            id: string;
            /** @enum {string} */
            kind: "invitation" | "password-reset";
            /** @description Of a pending invitation, to be handed over by other means while there is no mail server. Never of a password reset. */
            link?: string;
            recipient: string;
            sentAt: string | null;
            /**
             * @description `kept`: there is no mail server, so it stays here.
             * @enum {string}
             */
            state: "waiting" | "sent" | "kept" | "failed";
        };
        MemberDto: {
            activeClients?: number;
            /** @description From here on: only for those who manage members. */
            email?: string;
            endedAt?: string | null;
            id: string;
            invitation?: components["schemas"]["InvitationStateDto"] | null;
            name: string;
            /** @description The clients that would need another primary if this membership ended. */
            primaryOf?: components["schemas"]["PrimaryOfDto"][];
            roles: ("owner" | "admin" | "therapist" | "supervisor")[];
            /** @enum {string} */
            state: "invited" | "active" | "ended";
        };
        MemberEndDto: {
            /** @description For each client whose primary they are: who is from now on (client id to member id). */
            primaries?: {
                [key: string]: string;
            } | null;
        };
        MemberPutDto: {
            /** @description Of an active member it is their own to sign in with, and stays as it is. */
            email: string;
            /**
             * @description Of the invitation; the practice's unless told.
             * @enum {string}
             */
            language?: "en" | "es";
            name: string;
            roles: ("owner" | "admin" | "therapist" | "supervisor")[];
        };
        MembersDto: {
            items: components["schemas"]["MemberDto"][];
            next: string | null;
        };
        MembershipDto: {
            /** @description Of the member or client that one is there. */
            id: string;
            /** @enum {string} */
            kind: "member" | "client";
            practiceId: string;
            practiceName: string;
            roles: ("owner" | "admin" | "therapist" | "supervisor" | "client")[];
        };
        MessageBody: {
            /** @description Files that were uploaded whole for this, in order. Each goes with one message. */
            files?: string[];
            text: string;
        };
        MessageDaysBody: {
            /** @description Days of the week (ISO: Monday is 1, Sunday 7); none: nothing is said about them. */
            days: number[];
        };
        MessageDaysDto: {
            days: number[];
        };
        MessageDto: {
            authorName: string;
            files: components["schemas"]["MessageFileDto"][];
            /** @enum {string} */
            from: "client" | "team";
            id: string;
            /** @description Who of the team wrote it; null when the client did. */
            memberId: string | null;
            /** @description Whether the caller wrote it. */
            mine: boolean;
            /** @description Who of the other side read it, the first one first. */
            readBy: components["schemas"]["MessageReaderDto"][];
            sentAt: string;
            takenBackAt: string | null;
            /** @description Null once it was taken back. */
            text: string | null;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        MessageFileDto: {
            id: string;
            /** @enum {string} */
            kind: "photo" | "audio" | "document";
            size: number;
            /** @description The content type, as its first bytes say. */
            type: string;
        };
        MessagePageDto: {
            /** @description The newest first. */
            items: components["schemas"]["MessageDto"][];
            next: string | null;
        };
        MessagePromiseBody: {
            /** @description In the practice's own words, shown above the box. */
            en?: string | null;
            es?: string | null;
            /** @description Within so many working days; null where the practice does not say. */
            withinDays?: number | null;
        };
        MessagePromiseDto: {
            /** @description In the practice's own words, one's language; null where it has none. */
            en: string | null;
            es: string | null;
            /** @description Within so many working days; null where the practice does not say. */
            withinDays: number | null;
        };
        MessageReaderDto: {
            at: string;
            /** @description Null: the client. */
            memberId: string | null;
            name: string;
        };
        MyAppointmentDto: {
            ask: components["schemas"]["AppointmentAskDto"] | null;
            confirmedAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "in-person" | "video" | "phone";
            minutes: number;
            /** @description When it was to begin before it was last moved. */
            movedFrom: string | null;
            place: string | null;
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "cancelled";
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            videoUrl: string | null;
            /** @description The names of those who take part. */
            with: string[];
        };
        MyAppointmentsDto: {
            /** @description Those that were to come and were called off. */
            calledOff: components["schemas"]["MyAppointmentDto"][];
            items: components["schemas"]["MyAppointmentDto"][];
            /** @description The client's own zone. */
            timeZone: string;
        };
        MyAssignmentDto: {
            /** @description The name of whoever assigned it. */
            assignedBy: string;
            /** @description How sure the client is of doing it, 0 to 10. */
            confidence: number | null;
            createdAt: string;
            exercise: components["schemas"]["AssignedExerciseDto"];
            id: string;
            ifThen: string | null;
            /** @description The next ones still to come, five at most. */
            next: components["schemas"]["NextOccasionDto"][];
            obstacle: string | null;
            pausedUntil: string | null;
            /** @description The last one that was not taken back. */
            proposal: components["schemas"]["MyProposalDto"] | null;
            rule: (components["schemas"]["RecurrenceRuleDto"] | components["schemas"]["SessionRuleDto"] | components["schemas"]["RandomRuleDto"]) | null;
            schedule: components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"];
            smallestDose: string | null;
            /** @enum {string} */
            state: "active" | "paused";
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            whenWhere: string | null;
            why: string | null;
        };
        MyAssignmentsDto: {
            items: components["schemas"]["MyAssignmentDto"][];
            /** @description The client's own zone. */
            timeZone: string;
        };
        MyProgramAnswerDto: {
            /** @description The one that runs, else the latest; null when there was none. */
            program: components["schemas"]["MyProgramDto"] | null;
        };
        MyProgramDto: {
            id: string;
            purpose: components["schemas"]["LocalizedDto"];
            startsOn: string;
            /** @enum {string} */
            state: "running" | "paused" | "ended" | "finished";
            steps: components["schemas"]["MyProgramStepDto"][];
            title: components["schemas"]["LocalizedDto"];
        };
        MyProgramStepDto: {
            assignmentId: string | null;
            id: string;
            minutes: number;
            /** @description While it waits on a path that goes on. */
            opens: components["schemas"]["OpensDto"] | null;
            /** @description What a screen that others may see can show. */
            quietTitle: components["schemas"]["LocalizedDto"];
            /** @enum {string} */
            state: "waiting" | "open" | "done" | "skipped";
            title: components["schemas"]["LocalizedDto"];
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            why: components["schemas"]["LocalizedDto"] | null;
        };
        MyProposalDto: {
            answeredAt: string | null;
            answeredBy: string | null;
            createdAt: string;
            id: string;
            /** @enum {string} */
            kind: "other-time" | "smaller" | "pause" | "stop" | "other";
            reply: string | null;
            schedule: (components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"]) | null;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "withdrawn" | "lapsed";
            text: string | null;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        NewCalendarFeedDto: {
            /** @description Shown this once: only its hash is kept. */
            address: string;
            createdAt: string;
            id: string;
            /** @enum {string} */
            names: "initials" | "code" | "neutral";
            /** @description When a calendar program last read it. */
            readAt: string | null;
        };
        NewOwnerDto: {
            email: string;
            name: string;
            /** @description 12 characters or more; nothing that is guessed first. */
            password: string;
        };
        NewPartnerLinkDto: {
            address: string;
            /** @description The plan in which the partner was asked. */
            assignmentId: string;
            goal: components["schemas"]["PartnerGoalDto"];
            id: string;
            label: string;
            /** @enum {string} */
            language: "en" | "es";
            madeAt: string;
            /** @description When it was opened last. */
            openedAt: string | null;
            overAt: string | null;
            /** @description The first and the last day that is told. */
            since: string;
            /** @enum {string} */
            state: "open" | "revoked" | "replaced" | "ended";
            until: string;
        };
        NewPracticeDto: {
            /** @description ISO 3166-1 alpha-2: whose crisis lines are shown. */
            country: string;
            /** @enum {string} */
            language: "en" | "es";
            name: string;
            /** @description A name of the IANA time zone database. */
            timeZone: string;
        };
        NewSecondFactorDto: {
            /** @description In base32, for typing into an app. */
            secret: string;
            /** @description The same for a QR code (`otpauth:`). */
            uri: string;
        };
        NextActionBody: {
            /** @enum {string} */
            kind: "repeat" | "harder" | "smaller" | "next-step";
            /** Format: uuid */
            responseId: string;
        };
        NextActionDto: {
            assignmentId: string;
            at: string;
            id: string;
            /** @enum {string} */
            kind: "repeat" | "harder" | "smaller" | "next-step";
            memberName: string;
            /**
             * @description What became of it when it was undone. `ended`, `kept`: the client had begun already.
             * @enum {string|null}
             */
            outcome: "removed" | "ended" | "restored" | "kept" | null;
            /** @description Whether it was the reader. */
            own: boolean;
            undoneAt: string | null;
            /** @description Until when it can be undone. */
            undoUntil: string;
        };
        NextActionsDto: {
            /** @description What was chosen so far, the newest first. */
            done: components["schemas"]["NextActionDto"][];
            options: components["schemas"]["NextOptionDto"][];
        };
        NextDatesDto: {
            count: number;
            first: string;
            last: string;
        };
        NextDto: {
            /**
             * @description What is left to do before one can work.
             * @enum {string}
             */
            next: "done" | "second-factor" | "enrol-second-factor";
        };
        NextLevelDto: {
            /** @description Its place among the levels, from 1. */
            n: number;
            of: number;
        };
        NextOccasionDto: {
            dueAt: string;
            id: string;
            localDate: string;
            localTime: string;
        };
        NextOptionDto: {
            dates: components["schemas"]["NextDatesDto"] | null;
            /** @enum {string|null} */
            how: "new" | "change" | "open" | null;
            /** @enum {string} */
            kind: "repeat" | "harder" | "smaller" | "next-step";
            level: components["schemas"]["NextLevelDto"] | null;
            minutes: number | null;
            /** @description The program whose step it is. */
            program: components["schemas"]["LocalizedDto"] | null;
            /** @description Whether entries begin in the smaller version then. */
            smaller: boolean;
            /** @description What there is to do then. */
            title: components["schemas"]["LocalizedDto"] | null;
            /** @enum {string|null} */
            whyNot: "goes-on" | "paused" | "no-smaller" | "is-smaller" | "no-harder" | "no-program" | "discharged" | "not-assignable" | null;
        };
        NoteAmendmentDto: {
            author: components["schemas"]["NoteAuthorDto"];
            id: string;
            signedAt: string | null;
            /** @enum {string} */
            state: "draft" | "signed";
        };
        NoteAuthorDto: {
            memberId: string;
            name: string;
        };
        NoteBody: {
            /**
             * Format: uuid
             * @description The session it is about.
             */
            appointmentId?: string | null;
            /** @description The civil date of what it is about. */
            date: string;
            /** @description Of an amendment: why. Left out, it stays as it was. */
            reason?: string | null;
            sections: components["schemas"]["NoteSectionDto"][];
            /** @enum {string} */
            template: "free" | "soap" | "dap" | "birp" | "own";
            /** @description What a template of the practice's own is called. */
            templateTitle?: string | null;
        };
        NoteDto: {
            /** @description The amendments of the chain that the reader may read, the earliest first. */
            amendments: components["schemas"]["NoteAmendmentDto"][];
            /** @description Of an amendment: the first note of its chain. */
            amends: string | null;
            appointmentId: string | null;
            author: components["schemas"]["NoteAuthorDto"];
            clientId: string;
            createdAt: string;
            date: string;
            /** @description The keyed digest of all that was signed, in hexadecimal. */
            digest: string | null;
            id: string;
            /** @description Whether what lies here is still what was signed; null of a draft. */
            intact: boolean | null;
            reason: string | null;
            /** @description Send it back in If-Match. */
            revision: number;
            savedAt: string;
            sections: components["schemas"]["NoteSectionDto"][];
            signedAt: string | null;
            /** @description The name as it was when it was signed. */
            signedName: string | null;
            /** @enum {string} */
            state: "draft" | "signed";
            /** @enum {string} */
            template: "free" | "soap" | "dap" | "birp" | "own";
            templateTitle: string | null;
        };
        NoteItemDto: {
            /** @description Whether a signed amendment follows it. */
            amended: boolean;
            /** @description Of an amendment: the first note of its chain. */
            amends: string | null;
            appointmentId: string | null;
            author: components["schemas"]["NoteAuthorDto"];
            date: string;
            /** @description How it begins. */
            excerpt: string;
            id: string;
            savedAt: string;
            signedAt: string | null;
            /** @enum {string} */
            state: "draft" | "signed";
            /** @enum {string} */
            template: "free" | "soap" | "dap" | "birp" | "own";
            templateTitle: string | null;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        NotePageDto: {
            items: components["schemas"]["NoteItemDto"][];
            next: string | null;
        };
        NoteSectionDto: {
            /** @description Which section of its template this is; `agreed` in each of them. */
            key: string;
            text: string;
            /** @description The heading, in a template of the practice's own. */
            title?: string | null;
        };
        NoteTemplateBody: {
            /** @description In the order in which they are written; no two are headed alike. */
            sections: components["schemas"]["NoteTemplateSectionDto"][];
            title: string;
        };
        NoteTemplateDto: {
            id: string;
            /** @description Whether no new note is offered it. */
            retired: boolean;
            /** @description Send it back in If-Match. */
            revision: number;
            sections: components["schemas"]["NoteTemplateSectionDto"][];
            title: string;
        };
        NoteTemplateListDto: {
            /** @description All of them by name, retired ones too: at most forty. */
            items: components["schemas"]["NoteTemplateDto"][];
        };
        NoteTemplateSectionDto: {
            /** @description Its heading, as it stands in the notes. */
            title: string;
        };
        NotThisTimeBody: {
            /**
             * @description Why it was not this time. None weighs more than another.
             * @enum {string}
             */
            reason: "forgot" | "too_big" | "unclear" | "did_not_fit" | "avoided" | "not_safe";
        };
        NudgeBody: {
            /**
             * Format: uuid
             * @description About which assignment; without one, about whatever is open. The words are the same.
             */
            assignmentId?: string;
        };
        NudgeOutlookDto: {
            /** @description By which ways the client lets it come. */
            channels: ("email" | "push")[];
            /** @description When it goes out: now, or after the client's quiet hours. Null when none would. */
            goesOutAt: string | null;
            /** @enum {string} */
            language: "en" | "es";
            /**
             * @description Why none would go out.
             * @enum {string|null}
             */
            silent: "no-channel" | "paused" | "day-full" | "nothing-open" | "already-today" | "left" | null;
            text: string;
            timeZone: string;
            /** @description The words, in the client's language. They are always the same. */
            title: string;
        };
        ObservationPointDto: {
            at: string;
            localDate: string;
            responseId: string;
            value: number;
        };
        ObservationSeriesDto: {
            /** @enum {string|null} */
            at: "before" | "after" | null;
            /**
             * @description Which way may be called improvement.
             * @enum {string}
             */
            better: "lower" | "higher" | "neither";
            /** @description Its row in the library's catalogue; null for an exercise of the practice's own. */
            catalogId: string | null;
            code: string;
            /** @description The counts of the exercise that this number goes into, by name. */
            counts: string[];
            exerciseId: string;
            /** @description What the number says; for what the client added to a list, their own words as they last stood. */
            label: components["schemas"]["LocalizedDto"];
            max: number | null;
            min: number | null;
            points: components["schemas"]["ObservationPointDto"][];
            /** @description Null for a score, which several steps make. */
            step: components["schemas"]["ObservationStepDto"] | null;
            /** @description The exercise's title. */
            title: components["schemas"]["LocalizedDto"];
        };
        ObservationSeriesListDto: {
            /** @description The oldest first; for staff, those of steps they may read. */
            kept: components["schemas"]["KeptCountDto"][];
            series: components["schemas"]["ObservationSeriesDto"][];
            /** @description The first day told of, where more was answered than is read at once; null where all of it is here. */
            since: string | null;
        };
        ObservationStepDto: {
            id: string;
            kind: string;
            /** @description Several options may be chosen at once. */
            multiple: boolean;
            prompt: components["schemas"]["LocalizedDto"];
            /** @description The before-after it stands in. */
            within: string | null;
        };
        OccasionDto: {
            /** @description The session it belongs to, where the schedule goes by sessions. */
            appointmentId: string | null;
            dueAt: string;
            id: string;
            localDate: string;
            /** @description The time asked for, also on a day on which a clock change skips it. */
            localTime: string;
            /** @enum {string|null} */
            reason: "forgot" | "too_big" | "unclear" | "did_not_fit" | "avoided" | "not_safe" | null;
            responseId: string | null;
            /** @description Which of its day it is; it keeps it for good. */
            slot: number;
            /** @enum {string} */
            state: "open" | "done" | "not-this-time" | "withdrawn";
        };
        OpenAskDto: {
            appointmentAt: string;
            /** @enum {string} */
            kind: "other-time" | "cannot-come";
        };
        OpenedAssignmentDto: {
            assignedBy: components["schemas"]["AssignedByDto"];
            clientId: string;
            /** @description How sure the client is of doing it, 0 to 10. */
            confidence: number | null;
            createdAt: string;
            /** @description The definition of the version that was assigned. */
            definition: {
                [key: string]: unknown;
            };
            endedAt: string | null;
            exercise: components["schemas"]["AssignedExerciseDto"];
            id: string;
            ifThen: string | null;
            obstacle: string | null;
            occasions: components["schemas"]["OccasionDto"][];
            /** @description Of one that rests: the day on which it goes on by itself. */
            pausedUntil: string | null;
            /** @description Goes up with every edit; send it back in If-Match. */
            revision: number;
            /** @description What the schedule means to calendars and machines, with its zone. Null of what was assigned before rules were kept. */
            rule: (components["schemas"]["RecurrenceRuleDto"] | components["schemas"]["SessionRuleDto"] | components["schemas"]["RandomRuleDto"]) | null;
            schedule: components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"];
            smallestDose: string | null;
            /** @description The level at which a role-play begins; null: where it always does. */
            startsLevel: number | null;
            /** @description Whether an entry begins in the smaller version; the client may do the whole one. */
            startsSmaller: boolean;
            /** @description For the client: the answers a new entry starts with, carried over from their last ones. */
            startsWith?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            state: "active" | "paused" | "ended";
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            whenWhere: string | null;
            why: string | null;
        };
        OpenedResponseDto: {
            answers: {
                [key: string]: unknown;
            };
            assignmentId: string;
            client: components["schemas"]["ResponseClientDto"];
            /** @description All comments, by step id. */
            comments: {
                [key: string]: components["schemas"]["StepCommentDto"][];
            };
            correctedBy: string | null;
            corrects: string | null;
            /** @description The version that was answered. */
            definition: {
                [key: string]: unknown;
            };
            /** @description For staff only: one's own words that were not sent yet. */
            draft?: components["schemas"]["ReviewDraftDto"] | null;
            ending: components["schemas"]["EndingDto"];
            exercise: components["schemas"]["ExerciseNameDto"];
            hasPrivate: boolean;
            id: string;
            /** @description Cards and letters that were kept of it; for staff, those of steps they may read. */
            keepsakes: components["schemas"]["KeptDto"][];
            localDate: string;
            newComments: boolean;
            occasionId: string | null;
            privateSteps: string[];
            reviews: components["schemas"]["ReviewDto"][];
            smaller: boolean;
            startedAt: string;
            /** @enum {string} */
            state: "waiting" | "read" | "answered" | "replaced";
            submittedAt: string;
            unprompted: boolean;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        OpeningDto: {
            /**
             * @description What was opened, as an audit action.
             * @enum {string}
             */
            action: "response.open" | "response.list_opened" | "observation.list" | "client.progress" | "client.progress_pdf" | "client.session_brief" | "message.list" | "assignment.open" | "client.open" | "file.open" | "safety-plan.open" | "consent.open" | "partner-link.list" | "hand-over.open";
            at: string;
            memberName: string;
            responseId: string | null;
        };
        OpeningPageDto: {
            items: components["schemas"]["OpeningDto"][];
            next: string | null;
        };
        OpensDto: {
            /** @description A civil date, with `on`. */
            date: string | null;
            /** @enum {string} */
            kind: "on" | "after-previous" | "later";
        };
        OpenThingsDto: {
            /** @description Of those, how many the client would like at another time, or cannot come to. */
            appointmentAsks: number;
            /** @description Appointments to come. */
            appointments: number;
            /** @description The earliest of these. */
            asks: components["schemas"]["OpenAskDto"][];
            /** @description Messages of the client that nobody of the team has read; at most 100 are counted. */
            messages: number;
            nextAppointmentAt: string | null;
            oldestWaitingAt: string | null;
            /** @description Plans that run, and those that rest. */
            plans: number;
            /** @description Programs that run or rest. */
            programs: number;
            /** @description Proposals of the client that nobody has answered. */
            proposals: number;
            resting: number;
            /** @description Progress notes that the caller began and has not signed: nobody else knows of theirs. */
            unsignedNotes: number;
            /** @description Entries that nobody has read. */
            waiting: number;
        };
        OutgoingMailDto: {
            items: components["schemas"]["MailItemDto"][];
            next: string | null;
            /** @description Whether a mail server is set. */
            smtp: boolean;
        };
        OwnAwayDto: {
            /** @description Who stands in. */
            cover: string | null;
            /** @description Both days are the practice's, and both belong to it. */
            from: string;
            /** @description What they wrote for their clients. */
            note: string | null;
            until: string;
        };
        OwnCareTeamMemberDto: {
            away: components["schemas"]["OwnAwayDto"] | null;
            coveringFor: components["schemas"]["CoveringForDto"] | null;
            memberId: string;
            name: string;
            primary: boolean;
            since: string;
            /** @description Null while they may. */
            until: string | null;
        };
        OwnCareTeamPageDto: {
            /** @description Those of now first, then those of before. */
            items: components["schemas"]["OwnCareTeamMemberDto"][];
            next: string | null;
        };
        OwnConsentsDto: {
            asked: components["schemas"]["AskedConsentDto"][];
            /** @description What was signed, the newest first. */
            signed: components["schemas"]["ConsentDto"][];
        };
        OwnSessionDto: {
            createdAt: string;
            /** @description Whether this is the session that asks. */
            current: boolean;
            device: string;
            id: string;
            lastSeenAt: string;
        };
        OwnSessionsDto: {
            items: components["schemas"]["OwnSessionDto"][];
        };
        PartnerConsentDto: {
            assignmentId: string;
            /** @description What was noted there, the latest first. */
            checkIns: components["schemas"]["CheckInDto"][];
            exerciseId: string;
            goal: components["schemas"]["PartnerGoalDto"] | null;
            /** @description When the link that counts was made; null when there never was one. */
            madeAt: string | null;
            overAt: string | null;
            /** @enum {string} */
            state: "never" | "open" | "revoked" | "ended";
            /** @description The last day that is told. */
            until: string | null;
        };
        PartnerConsentsDto: {
            items: components["schemas"]["PartnerConsentDto"][];
        };
        PartnerDayDto: {
            /** @description The client's own date. */
            date: string;
            /** @enum {string} */
            state: "done" | "not-today";
        };
        PartnerGoalDto: {
            assignmentId: string;
            /**
             * @description What is told of it: the check-ins noted in it, or the days on which it was done.
             * @enum {string}
             */
            tells: "check-ins" | "days";
            title: components["schemas"]["LocalizedDto"];
        };
        PartnerLinkBody: {
            /**
             * Format: uuid
             * @description The plan in which the partner is asked.
             */
            assignmentId: string;
            /**
             * @description The words that were read and agreed to.
             * @enum {string}
             */
            consent: "partner-1";
            /**
             * Format: uuid
             * @description The plan whose days are told.
             */
            goalId: string;
            /** @description How the client is called on the partner's page. */
            label: string;
            /** @enum {string} */
            language: "en" | "es";
            /**
             * @description For how long, from today on.
             * @enum {number}
             */
            weeks: 1 | 2 | 4 | 8 | 12;
        };
        PartnerLinkDto: {
            /** @description The plan in which the partner was asked. */
            assignmentId: string;
            goal: components["schemas"]["PartnerGoalDto"];
            id: string;
            label: string;
            /** @enum {string} */
            language: "en" | "es";
            madeAt: string;
            /** @description When it was opened last. */
            openedAt: string | null;
            overAt: string | null;
            /** @description The first and the last day that is told. */
            since: string;
            /** @enum {string} */
            state: "open" | "revoked" | "replaced" | "ended";
            until: string;
        };
        PartnerPageDto: {
            /** @description The latest first. */
            days: components["schemas"]["PartnerDayDto"][];
            /** @description What the client chose to be called here. */
            label: string;
            /** @enum {string} */
            language: "en" | "es";
        };
        PartnerPlaceDto: {
            /** @description Whether somebody can be invited from it. */
            active: boolean;
            assignmentId: string;
            /** @description The newest first. */
            links: components["schemas"]["PartnerLinkDto"][];
            /** @description What the partner sees at this moment, as long as a link is open. */
            shown: components["schemas"]["PartnerPageDto"] | null;
            title: components["schemas"]["LocalizedDto"];
        };
        PartnerPlacesDto: {
            /** @description What can be told. */
            goals: components["schemas"]["PartnerGoalDto"][];
            /** @description Each plan in which a partner can be asked, the newest first. */
            places: components["schemas"]["PartnerPlaceDto"][];
            /** @description The client's own date: from it a link made now counts. */
            today: string;
        };
        PartnerTokenDto: {
            /** @description What followed the `#` of the link. */
            token: string;
        };
        PasswordAndCodeDto: {
            /** @description Six figures of the app, or a recovery code. */
            code: string;
            password: string;
        };
        PasswordChangeDto: {
            current: string;
            /** @description 12 characters or more; nothing that is guessed first. */
            password: string;
        };
        PasswordDto: {
            password: string;
        };
        PasswordResetDto: {
            /** @description 12 characters or more; nothing that is guessed first. */
            password: string;
            /** @description What followed the `#` of the link. */
            token: string;
        };
        PasswordResetRequestDto: {
            email: string;
        };
        PathStepBody: {
            /** Format: uuid */
            exerciseId: string;
            /** @description Made by whoever writes it, once in its path: small letters, digits and hyphens, at most 60. */
            id: string;
            plan: components["schemas"]["StepPlanDto"];
            release: components["schemas"]["ReleaseDto"];
            why?: components["schemas"]["WhyBody"] | null;
        };
        PathStepDto: {
            exerciseId: string;
            /** @description Null when the caller does not see this exercise any more. */
            exerciseTitle: components["schemas"]["LocalizedDto"] | null;
            id: string;
            minutes: number | null;
            plan: components["schemas"]["StepPlanDto"];
            release: components["schemas"]["ReleaseDto"];
            why: components["schemas"]["LocalizedDto"] | null;
        };
        PauseBody: {
            /** @description The day on which it goes on by itself, in the client's zone; without it somebody resumes it. */
            until?: string | null;
        };
        PersonChangeDto: {
            /** @enum {string} */
            language?: "en" | "es";
            name?: string;
        };
        PlanAuthorDto: {
            /** @enum {string} */
            kind: "client" | "member";
            name: string;
        };
        PlanBody: {
            /** @description How sure the client is of doing it, 0 to 10. */
            confidence?: number | null;
            /** Format: uuid */
            exerciseId: string;
            /** @description If that happens, then. */
            ifThen?: string | null;
            /** @description What is likely to get in the way. */
            obstacle?: string | null;
            schedule: components["schemas"]["ScheduleBody"] & (components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"]);
            /** @description The smallest version that counts. */
            smallestDose?: string | null;
            /** @description When and where it fits into the day. */
            whenWhere?: string | null;
            /** @description Why, in the client's own words. */
            why?: string | null;
        };
        PlanContactDto: {
            name: string;
            /** @description When to call, or what for. */
            note?: string | null;
            phone?: string | null;
        };
        PlannedDatesDto: {
            clientId: string;
            /** @description How many there are in all, as far as is known today. */
            count: number;
            /** @description The first fourteen. */
            occasions: components["schemas"]["PlannedOccasionDto"][];
            timeZone: string;
            /** @description The date of the last one, as far as is known today. */
            until: string | null;
        };
        PlannedOccasionDto: {
            dueAt: string;
            localDate: string;
            /** @description The time asked for, also on a day on which a clock change skips it. */
            localTime: string;
            /**
             * @description What a clock change makes of this time. A doubled one is the first.
             * @enum {string|null}
             */
            note: "skipped" | "doubled" | null;
            /** @description What the client's clock shows at that instant. */
            shownTime: string;
        };
        PlanPersonDto: {
            /**
             * @description Good company without a word about it, or somebody who can be told and asked for help.
             * @enum {string}
             */
            for: "company" | "help";
            name: string;
            /** @description When to call, or what for. */
            note?: string | null;
            phone?: string | null;
        };
        PracticeChangeDto: {
            country?: string;
            /** @enum {string} */
            language?: "en" | "es";
            name?: string;
            secondFactorRequired?: boolean;
            timeZone?: string;
        };
        PracticeDto: {
            /** @description ISO 3166-1 alpha-2: whose crisis lines are shown. */
            country: string;
            demo: boolean;
            id: string;
            /** @enum {string} */
            language: "en" | "es";
            name: string;
            /** @description Whether staff must have a second factor. */
            secondFactorRequired: boolean;
            /** @description A name of the IANA time zone database. */
            timeZone: string;
        };
        PreviewBody: {
            clientIds: string[];
            schedule: components["schemas"]["ScheduleBody"] & (components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"]);
        };
        PreviewDto: {
            items: components["schemas"]["PlannedDatesDto"][];
            /** @description The schedule as asked, with the seed that its times were drawn with: send it so, and these times come true. */
            schedule: components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"];
        };
        PrimaryClientDto: {
            client: components["schemas"]["HandOverClientDto"];
            offered: components["schemas"]["HandOverItemDto"] | null;
            /** @description Null unless the caller treats the client. */
            open: components["schemas"]["OpenThingsDto"] | null;
        };
        PrimaryDto: {
            memberId: string;
            name: string;
        };
        PrimaryOfDto: {
            clientId: string;
            name: string;
        };
        ProgramBody: {
            purpose: components["schemas"]["ProgramPurposeBody"];
            /** @description In order, at most 60. */
            steps: components["schemas"]["PathStepBody"][];
            tags: string[];
            title: components["schemas"]["ProgramTitleBody"];
            /**
             * @description Who sees it: its author alone, or all staff of the practice.
             * @enum {string}
             */
            visibility: "private" | "practice";
        };
        ProgramDto: {
            archived: boolean;
            /** @description Null: it comes with the product. */
            authorName: string | null;
            catalogId: string | null;
            id: string;
            /** @description Whether the caller may edit it. */
            own: boolean;
            purpose: components["schemas"]["LocalizedDto"];
            /** @description Goes up with every edit; send it back in If-Match. */
            revision: number;
            steps: components["schemas"]["PathStepDto"][];
            tags: string[];
            title: components["schemas"]["LocalizedDto"];
            /** @enum {string|null} */
            visibility: "private" | "practice" | null;
            /** @description The weeks it takes, when it goes by weeks. */
            weeks: number | null;
        };
        ProgramItemDto: {
            archived: boolean;
            /** @description Null: it comes with the product. */
            authorName: string | null;
            catalogId: string | null;
            id: string;
            /** @description Whether the caller may edit it. */
            own: boolean;
            purpose: components["schemas"]["LocalizedDto"];
            /** @description How many there are. */
            steps: number;
            tags: string[];
            title: components["schemas"]["LocalizedDto"];
            /** @enum {string|null} */
            visibility: "private" | "practice" | null;
            /** @description The weeks it takes, when it goes by weeks. */
            weeks: number | null;
        };
        ProgramPageDto: {
            items: components["schemas"]["ProgramItemDto"][];
            next: string | null;
        };
        ProgramPurposeBody: {
            en: string;
            es: string;
        };
        ProgramTitleBody: {
            en: string;
            es: string;
        };
        ProgressDto: {
            done: number;
            open: number;
            skipped: number;
            total: number;
            waiting: number;
        };
        ProgressWeekDto: {
            done: number;
            /** @description Planned times, those still to come included. */
            due: number;
            /** @description Why it was not this time, each reason that was given with how often. */
            reasons: {
                [key: string]: number;
            };
            /** @description Entries without a planned time. */
            unprompted: number;
            /** @description The Monday that begins it. */
            week: string;
        };
        ProposalAnswerBody: {
            /** @description Accepting does what was proposed, where that is clear: the schedule is taken over, a pause begins, a stop ends. */
            accept: boolean;
            reply?: string | null;
            /** @description Of an accepted pause: the day on which it goes on by itself. */
            until?: string | null;
        };
        ProposalBody: {
            /** @enum {string} */
            kind: "other-time" | "smaller" | "pause" | "stop" | "other";
            /** @description The days and times they would like, unless it is to pause or to stop. */
            schedule?: (components["schemas"]["ScheduleBody"] & (components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"])) | null;
            /** @description In their own words. */
            text?: string | null;
        };
        ProposalClientDto: {
            code: string;
            id: string;
            name: string;
        };
        ProposalDto: {
            answeredAt: string | null;
            answeredBy: string | null;
            assignmentId: string;
            clientId: string;
            createdAt: string;
            id: string;
            /** @enum {string} */
            kind: "other-time" | "smaller" | "pause" | "stop" | "other";
            reply: string | null;
            /** @description Goes up when the client words it anew; send it back in If-Match. */
            revision: number;
            schedule: (components["schemas"]["RecurrenceDto"] | components["schemas"]["SessionScheduleDto"] | components["schemas"]["RandomScheduleDto"]) | null;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "withdrawn" | "lapsed";
            text: string | null;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        ProposalExerciseDto: {
            catalogId: string | null;
            id: string;
            title: components["schemas"]["LocalizedDto"];
        };
        ProposalListDto: {
            /** @description Those that wait first, then the latest. */
            items: components["schemas"]["ProposalDto"][];
        };
        PsychotherapyNoteBody: {
            /** @description The civil date of what it is about. */
            date: string;
            text: string;
        };
        PsychotherapyNoteDto: {
            createdAt: string;
            date: string;
            id: string;
            /** @description Send it back in If-Match. */
            revision: number;
            savedAt: string;
            text: string;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        PsychotherapyNotePageDto: {
            items: components["schemas"]["PsychotherapyNoteDto"][];
            next: string | null;
        };
        PublishedVersionDto: {
            /** @description From 1. */
            number: number;
            versionId: string;
        };
        PushKeyDto: {
            /** @description The application server's key that a browser subscribes with (VAPID), in base64url. */
            key: string;
        };
        PushKeysDto: {
            /** @description The secret shared with the browser: 16 bytes in base64url. */
            auth: string;
            /** @description The browser's public key: 65 bytes in base64url. */
            p256dh: string;
        };
        PushSubscriptionBody: {
            /** @description Where the browser's push service takes messages for it. */
            endpoint: string;
            keys: components["schemas"]["PushKeysDto"];
            /** @description What the client calls this phone. */
            label?: string;
        };
        PushSubscriptionDto: {
            createdAt: string;
            id: string;
            label: string | null;
            /** @description When it last took a push. */
            sentAt: string | null;
        };
        PushSubscriptionsDto: {
            items: components["schemas"]["PushSubscriptionDto"][];
        };
        QuietHoursDto: {
            /** @description When quiet begins, `21:30`. From then on nothing comes. */
            from: string;
            /** @description When it ends, `08:00`; usually on the next morning. */
            to: string;
        };
        RandomRuleDto: {
            count?: number;
            /** @enum {string} */
            kind: "random";
            minGapMinutes: number;
            perDay: number;
            seed: number;
            startDate: string;
            tzid: string;
            /** @enum {string} */
            until?: "next-session";
            untilDate?: string;
            weekdays?: number[];
            window: components["schemas"]["WindowDto"];
        };
        RandomScheduleDto: {
            count?: number;
            minGapMinutes?: number;
            /** @description How many times a day, 1 to 6. */
            perDay: number;
            /** @enum {string} */
            repeat: "random";
            /** @description The same seed always draws the same times. The server draws one where none is given. */
            seed?: number;
            startDate: string;
            /** @enum {string} */
            until?: "next-session";
            untilDate?: string;
            weekdays?: number[];
            window: components["schemas"]["WindowDto"];
        };
        ReadBody: {
            /**
             * Format: uuid
             * @description The newest message that was seen.
             */
            upTo: string;
        };
        RecoveryCodesDto: {
            /** @description Each works once. They are shown this once only. */
            recoveryCodes: string[];
        };
        RecurrenceDto: {
            /** @description How many occasions, at most 730. */
            count?: number;
            /** @description Every so many days, weeks or months, 1 to 52. */
            every?: number;
            /** @description With `monthly`: 1 to 31, or -1 for the last day. */
            monthDays?: number[];
            /** @enum {string} */
            repeat: "once" | "daily" | "weekly" | "monthly";
            /** @description The first day, `YYYY-MM-DD`. */
            startDate: string;
            /** @description Times of day, `HH:MM`. */
            times: string[];
            /** @enum {string} */
            until?: "next-session";
            /** @description The last day, this one included. At most one of `untilDate`, `count` and `until`. */
            untilDate?: string;
            /** @description ISO weekdays, Monday 1 to Sunday 7; without them, the start date's own. */
            weekdays?: number[];
        };
        RecurrenceRuleDto: {
            /** @description The first occasion, `YYYYMMDDTHHMMSS`. */
            dtstart: string;
            /** @enum {string} */
            kind: "recurrence";
            rrule: string;
            times: string[];
            tzid: string;
            /** @enum {string} */
            until?: "next-session";
        };
        ReleaseDto: {
            /** @description `when`: any of these is enough. */
            any?: components["schemas"]["SignalDto"][];
            /** @description `on-date`: a civil date. */
            date?: string;
            /** @description `after-delay`: civil days, from 1 to 365. */
            days?: number;
            /**
             * @description `after-delay`: from when the previous step was done or set aside, or from the first day of the path.
             * @enum {string}
             */
            from?: "previous" | "start";
            /** @enum {string} */
            rule: "at-once" | "after-previous" | "after-delay" | "weekly" | "on-date" | "by-therapist" | "when";
            /** @description `weekly`: week 1 begins on the first day of the path. */
            week?: number;
        };
        ReminderDto: {
            /**
             * @description Null: it was decided to send nothing.
             * @enum {string|null}
             */
            channel: "email" | "push" | null;
            /** @description When it was to go out. */
            dueAt: string;
            id: string;
            /**
             * @description `due`: something comes due; `snoozed`: the client asked for later; `nudge`: a therapist sent it by hand; `message`: their care team wrote.
             * @enum {string}
             */
            kind: "due" | "snoozed" | "nudge" | "test" | "message";
            /** @description How many exercises it was about. */
            occasions: number;
            /**
             * @description Why it was sent at that time, or why it was not.
             * @enum {string}
             */
            reason: "at-time" | "chosen-hour" | "after-quiet" | "asked-later" | "by-hand" | "trial" | "came-in" | "quiet" | "day-full" | "paused" | "too-late" | "no-channel" | "settled" | "left" | "no-device" | "refused" | "unconfirmed";
            /** @description When it went out, or was given up. */
            settledAt: string | null;
            /** @enum {string} */
            state: "waiting" | "sent" | "failed" | "bounced" | "skipped";
        };
        ReminderPageDto: {
            items: components["schemas"]["ReminderDto"][];
            next: string | null;
        };
        ReminderSettingsBody: {
            email: boolean;
            /**
             * @description `at-time`: when something is due; `chosen`: at times of one's own.
             * @enum {string}
             */
            hours: "at-time" | "chosen";
            /** @enum {string} */
            language: "en" | "es";
            /** @description How many minutes before something is due. */
            leadMinutes: number;
            /** @description The most that may come in a day, by whatever way. What one asked for oneself ("later") does not count. */
            maxPerDay: number;
            /** @description The civil date on which they begin again; null: they are not paused. */
            pausedUntil: string | null;
            push: boolean;
            /** @description Null: there are none. */
            quiet: components["schemas"]["QuietHoursDto"] | null;
            /** @description One's own times, `09:00`. They are kept also while `hours` is `at-time`. */
            times: string[];
        };
        ReminderSettingsDto: {
            /** @description Whether the client has said anything about reminders. Before that none is sent. */
            chosen: boolean;
            /** @description How many phones and browsers take pushes. */
            devices: number;
            email: boolean;
            /** @enum {string} */
            hours: "at-time" | "chosen";
            /** @enum {string} */
            language: "en" | "es";
            leadMinutes: number;
            /** @description Whether mail can leave at all: a mail server is set. */
            mailPossible: boolean;
            /**
             * @description Why mail stopped by itself: the address refused it three times, or its link was used. Null while it did not.
             * @enum {string|null}
             */
            mailStopped: "bounced" | "unsubscribed" | null;
            /** @description Where mail goes: the address one signs in with. */
            mailTo: string;
            maxPerDay: number;
            pausedUntil: string | null;
            push: boolean;
            quiet: components["schemas"]["QuietHoursDto"] | null;
            times: string[];
            timeZone: string;
        };
        ResponseBody: {
            /** @description `{[stepId]: value}`; each step kind says what its value is. */
            answers: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            assignmentId: string;
            /**
             * Format: uuid
             * @description The earlier response that this one corrects.
             */
            corrects?: string;
            /**
             * Format: uuid
             * @description The occasion it was done on; none for an unprompted entry.
             */
            occasionId?: string;
            /** @description Steps whose whole answer is for the client alone. */
            privateSteps?: string[];
            /** @description The smaller version was done. */
            smaller?: boolean;
            startedAt: string;
        };
        ResponseClientDto: {
            code: string;
            id: string;
            name: string;
        };
        ResponseItemDto: {
            /** @description With `opened=true`: what the reader may read. */
            answers?: {
                [key: string]: unknown;
            };
            assignmentId: string;
            correctedBy: string | null;
            corrects: string | null;
            exercise: components["schemas"]["ExerciseNameDto"];
            hasPrivate: boolean;
            id: string;
            localDate: string;
            newComments: boolean;
            privateSteps?: string[];
            smaller: boolean;
            startedAt: string;
            /** @enum {string} */
            state: "waiting" | "read" | "answered" | "replaced";
            submittedAt: string;
            unprompted: boolean;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
        };
        ResponsePageDto: {
            items: components["schemas"]["ResponseItemDto"][];
            next: string | null;
        };
        ReviewBody: {
            /** @description On the whole. Empty takes it back. */
            comment?: string;
            /** @description On single answers, by step id. They replace the earlier ones; an empty text takes one back. */
            comments?: {
                [key: string]: string;
            };
            /** @description How the skill was used: 1 hardly, 5 fully. For clinical work; clients never see it. */
            skillRating?: number;
        };
        ReviewDraftBody: {
            comment?: string;
            /** @description On single answers, by step id. */
            comments?: {
                [key: string]: string;
            };
        };
        ReviewDraftDto: {
            comment: string | null;
            /** @description Comments by step id. */
            comments: {
                [key: string]: string;
            };
            revision: number;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            updatedAt: string;
        };
        ReviewDraftSavedDto: {
            /** @description Send it back in If-Match. 0: nothing is kept. */
            revision: number;
            updatedAt: string;
        };
        ReviewDto: {
            comment: string | null;
            /** @description Comments by step id. */
            comments: {
                [key: string]: string;
            };
            memberId: string;
            memberName: string;
            /** @description For staff only: how the skill was used, 1 to 5. */
            skillRating?: number | null;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            updatedAt: string;
        };
        SafetyPlanBody: {
            /** @description What helps without anybody else. */
            helps: string[];
            people: components["schemas"]["PlanPersonDto"][];
            /** @description Where it is easier to be. */
            places: string[];
            professionals: components["schemas"]["PlanContactDto"][];
            /** @description What is worth staying for. */
            reasons: string[];
            /** @description What makes the place one is in safer: what is put away, locked up or given to somebody. */
            safer: string[];
            /** @description How it begins: what is noticed first. */
            signs: string[];
        };
        SafetyPlanDto: {
            /** @description What helps without anybody else. */
            helps: string[];
            people: components["schemas"]["PlanPersonDto"][];
            /** @description Where it is easier to be. */
            places: string[];
            professionals: components["schemas"]["PlanContactDto"][];
            /** @description What is worth staying for. */
            reasons: string[];
            /** @description Send it back in If-Match. */
            revision: number;
            /** @description What makes the place one is in safer: what is put away, locked up or given to somebody. */
            safer: string[];
            savedAt: string | null;
            savedBy: components["schemas"]["PlanAuthorDto"] | null;
            /** @description How it begins: what is noticed first. */
            signs: string[];
        };
        SafetyPlanVersionDto: {
            /** @description From 1; every saving makes the next. */
            revision: number;
            savedAt: string;
            savedBy: components["schemas"]["PlanAuthorDto"];
        };
        SafetyPlanVersionPageDto: {
            items: components["schemas"]["SafetyPlanVersionDto"][];
            next: string | null;
        };
        SavedRepliesDto: {
            /** @description All of them, at most a hundred, in the order in which they were made. */
            items: components["schemas"]["SavedReplyDto"][];
        };
        SavedReplyBody: {
            text: string;
            /** @description By what its author finds it. */
            title: string;
        };
        SavedReplyDto: {
            id: string;
            text: string;
            title: string;
            /** @description What was written cannot be read: it is stored as it was, and what stands here is empty. */
            unreadable?: boolean;
            updatedAt: string;
        };
        ScheduleBody: {
            at?: string;
            count?: number;
            every?: number;
            minGapMinutes?: number;
            monthDays?: number[];
            offsetDays?: number;
            offsetMinutes?: number;
            perDay?: number;
            repeat: string;
            seed?: number;
            startDate: string;
            times?: string[];
            until?: string;
            untilDate?: string;
            weekdays?: number[];
            window?: components["schemas"]["WindowDto"];
        };
        SecondFactorStateDto: {
            enrolled: boolean;
            passed: boolean;
            required: boolean;
        };
        SeriesLengthBody: {
            /** @description How many the series has then, those called off included: not fewer than now. */
            count: number;
        };
        SeriesRhythmDto: {
            count: number | null;
            every: number;
            /** @enum {string} */
            repeat: "daily" | "weekly" | "monthly";
            startDate: string;
            time: string;
            untilDate: string | null;
            /** @description Empty: the start date's own. */
            weekdays: number[];
        };
        SessionBriefDto: {
            agreed: components["schemas"]["BriefAgreedDto"];
            asked: components["schemas"]["BriefAskedDto"];
            /** @description At most three, the largest first. */
            changes: components["schemas"]["BriefChangeDto"][];
            /** @description Entries since. */
            entries: number;
            /** @description At most six: what did not feel safe first, what stayed open last, then the most frequent. */
            notDone: components["schemas"]["BriefNotDoneDto"][];
            practice: components["schemas"]["BriefPracticeDto"];
            /** @description How many scales had answers enough to tell a direction. */
            scales: number;
            /** @description The session going on or next to come. */
            session: components["schemas"]["BriefSessionDto"] | null;
            since: components["schemas"]["BriefSinceDto"];
            /** @description At most five, the gravest first; a flagged answer or a question that still waits also when it came before. */
            words: components["schemas"]["BriefEntryDto"][];
        };
        SessionDto: {
            clientId: string | null;
            memberId: string | null;
            memberships: components["schemas"]["MembershipDto"][];
            /** @enum {string} */
            next: "done" | "second-factor" | "enrol-second-factor";
            permissions: ("practice.read" | "practice.manage" | "member.read" | "member.manage" | "care-team.read" | "care-team.manage" | "care-team.own" | "absence.read" | "absence.own" | "absence.manage" | "hand-over.read" | "hand-over.write" | "supervision.manage" | "audit.read" | "mail.read" | "client.list" | "client.read" | "client.write" | "client.record" | "brief.read" | "progress.read" | "exercise.read" | "exercise.write" | "program.read" | "program.write" | "appointment.read" | "appointment.write" | "appointment.own" | "calendar.own" | "plan.agree" | "assignment.read" | "assignment.write" | "enrolment.read" | "enrolment.write" | "consent-text.read" | "consent.read" | "consent.ask" | "consent.own" | "response.read" | "review.write" | "inbox.read" | "saved-reply.own" | "note.read" | "note.write" | "note-template.read" | "psychotherapy-note.own" | "report.caseload" | "today.read" | "program.walk" | "draft.write" | "response.write" | "file.write" | "occasion.settle" | "openings.read" | "keepsake.read" | "keepsake.write" | "reminder.own" | "reminder.read" | "nudge.send" | "message.read" | "message.write" | "message.attach" | "message.days" | "conversation.list" | "answers.read" | "partner-link.manage")[];
            person: components["schemas"]["SessionPersonDto"];
            practice: components["schemas"]["SessionPracticeDto"] | null;
            roles: ("owner" | "admin" | "therapist" | "supervisor" | "client")[];
            secondFactor: components["schemas"]["SecondFactorStateDto"];
            /** @description For a client: their primary therapist. */
            therapist: components["schemas"]["SessionTherapistDto"] | null;
        };
        SessionLineDto: {
            appointmentId: string;
            clientId: string;
            done: number;
            /** @description Planned times up to now, and how many of them were done. */
            due: number;
            /** @description From when on it counts, as the brief does. */
            since: string;
            /** @description Responses that nobody has read. */
            waiting: number;
        };
        SessionLinesDto: {
            items: components["schemas"]["SessionLineDto"][];
        };
        SessionPersonDto: {
            email: string;
            id: string;
            /** @enum {string} */
            language: "en" | "es";
            name: string;
        };
        SessionPracticeDto: {
            country: string;
            /** @description A practice with invented people, whose passwords everybody knows. */
            demo: boolean;
            id: string;
            /** @enum {string} */
            language: "en" | "es";
            name: string;
            secondFactorRequired: boolean;
            timeZone: string;
        };
        SessionRuleDto: {
            at?: string;
            count?: number;
            /** @enum {string} */
            kind: "session";
            offsetDays?: number;
            offsetMinutes?: number;
            startDate: string;
            tzid: string;
            /** @enum {string} */
            until?: "next-session";
            untilDate?: string;
        };
        SessionScheduleDto: {
            /** @description A time of day, `HH:MM`. */
            at?: string;
            count?: number;
            /** @description Days from the session's date, with `at`. */
            offsetDays?: number;
            /** @description Minutes from the start of the session, negative before it. Either this or `at`. */
            offsetMinutes?: number;
            /** @enum {string} */
            repeat: "session";
            startDate: string;
            /** @enum {string} */
            until?: "next-session";
            untilDate?: string;
        };
        SessionTherapistDto: {
            name: string;
        };
        SetupDto: {
            /** @description As printed in the console at the start. */
            code: string;
            owner: components["schemas"]["NewOwnerDto"];
            practice: components["schemas"]["NewPracticeDto"];
        };
        SetupStateDto: {
            /** @description Whether there is no practice yet. */
            needed: boolean;
        };
        SeveralBody: {
            responseIds: string[];
        };
        SeveralDto: {
            /** @description Those that it was done to; the others stay as they are. */
            responseIds: string[];
        };
        SignalDto: {
            atLeast?: number;
            atMost?: number;
            /** @description The code of an observation; then with `atLeast`, `atMost` or both. */
            code?: string;
            /** @description The id of an earlier step. */
            of: string;
            /** @enum {string} */
            reason?: "forgot" | "too_big" | "unclear" | "did_not_fit" | "avoided" | "not_safe";
        };
        SignatureBody: {
            /** @description The box that says so was ticked. */
            agreed: boolean;
            /**
             * @description The language it was shown in.
             * @enum {string}
             */
            language: "en" | "es";
            /** @description The client's name, typed by them. */
            name: string;
            /** Format: uuid */
            textId: string;
            /** @description The version that was shown. */
            version: number;
        };
        SignInDto: {
            email: string;
            password: string;
        };
        SignNoteBody: {
            /** @description The signer's own name, typed. */
            name: string;
        };
        SmallerDto: {
            about: components["schemas"]["LocalizedDto"];
            minutes: number;
        };
        SnoozeBody: {
            /** @description In how many minutes; either this or `until`. */
            minutes?: number;
            /** @description The instant of the next reminder, within seven days. */
            until?: string;
        };
        SnoozeDto: {
            /** @description When a reminder goes out: after quiet hours, if it falls into them. Null when none will. */
            goesOutAt: string | null;
            occasionId: string;
            /**
             * @description Why none will.
             * @enum {string|null}
             */
            silent: "quiet" | "day-full" | "paused" | "too-late" | "no-channel" | "settled" | "left" | "no-device" | "refused" | "unconfirmed" | null;
            /** @description What was asked for. */
            until: string;
        };
        StepActBody: {
            /** @description The id of a step of this path. */
            stepId: string;
        };
        StepCommentDto: {
            at: string;
            memberName: string;
            text: string;
        };
        StepPlanDto: {
            /** @description How many occasions. */
            count?: number;
            /** @description Over how many days, the first included. Either this or `count` where it repeats. */
            days?: number;
            /** @enum {string} */
            repeat: "once" | "daily" | "weekly";
            /** @description Times of day, `HH:MM`. */
            times: string[];
            /** @description ISO weekdays, Monday 1 to Sunday 7; without them, the weekday on which it opens. */
            weekdays?: number[];
        };
        SubmittedDto: {
            assignmentId: string;
            corrects: string | null;
            /** @description What was noticed, in both languages. */
            ending: components["schemas"]["EndingDto"];
            id: string;
            localDate: string;
            occasionId: string | null;
            submittedAt: string;
            unprompted: boolean;
        };
        SupervisionDto: {
            from: string;
            id: string;
            supervisee: components["schemas"]["SupervisionMemberDto"];
            supervisor: components["schemas"]["SupervisionMemberDto"];
            until: string | null;
        };
        SupervisionMemberDto: {
            memberId: string;
            name: string;
        };
        SupervisionPutDto: {
            /** @description The first day, in the practice's time zone. */
            from: string;
            /**
             * Format: uuid
             * @description A therapist.
             */
            superviseeId: string;
            /**
             * Format: uuid
             * @description Somebody with the role supervisor.
             */
            supervisorId: string;
            /** @description The last day, that day included; open-ended without. */
            until?: string | null;
        };
        SupervisionsDto: {
            items: components["schemas"]["SupervisionDto"][];
            next: string | null;
        };
        TestRemindersDto: {
            /** @description By which ways it goes out now. Empty: none is on, or none is possible. */
            channels: ("email" | "push")[];
        };
        TitleBody: {
            en: string;
            es: string;
        };
        TodayAnytimeDto: {
            assignmentId: string;
            /** @description The last thing begun that belongs to no item above. */
            draft: components["schemas"]["TodayDraftDto"] | null;
            exercise: components["schemas"]["TodayExerciseDto"];
            why: string | null;
        };
        TodayAwayDto: {
            /** @description Who stands in for them. */
            cover: string | null;
            /** @description What they left for their clients. */
            note: string | null;
            /** @description The last day, in the practice. */
            until: string;
        };
        TodayDoneDto: {
            assignmentId: string;
            exercise: components["schemas"]["TodayExerciseDto"];
            /** @description The occasion it was done on; of an unprompted entry, the response. */
            id: string;
            responseId: string;
            smaller: boolean;
            submittedAt: string;
        };
        TodayDraftDto: {
            responseId: string;
            revision: number;
            step: string | null;
            updatedAt: string;
        };
        TodayDto: {
            anytime: components["schemas"]["TodayAnytimeDto"][];
            /** @description Cards kept on this page. */
            cards: number;
            /** @description Texts of the practice that wait to be read and signed (`GET /me/consents`). */
            consents: number;
            /** @description The client's own date. */
            date: string;
            done: components["schemas"]["TodayDoneDto"][];
            items: components["schemas"]["TodayItemDto"][];
            /** @description Letters whose day has come and that were not opened yet. */
            letters: number;
            /** @description Responses with comments that were not seen yet. */
            newComments: number;
            therapist: components["schemas"]["TodayTherapistDto"] | null;
            timeZone: string;
        };
        TodayExerciseDto: {
            id: string;
            minutes: number;
            purpose: components["schemas"]["LocalizedDto"];
            /** @description What a screen that others may see can show. */
            quietTitle: components["schemas"]["LocalizedDto"];
            smaller: components["schemas"]["SmallerDto"] | null;
            title: components["schemas"]["LocalizedDto"];
            versionId: string;
        };
        TodayItemDto: {
            assignmentId: string;
            draft: components["schemas"]["TodayDraftDto"] | null;
            dueAt: string;
            exercise: components["schemas"]["TodayExerciseDto"];
            /** @description The occasion. */
            id: string;
            ifThen: string | null;
            localDate: string;
            localTime: string;
            smallestDose: string | null;
            whenWhere: string | null;
            why: string | null;
        };
        TodayTherapistDto: {
            away: components["schemas"]["TodayAwayDto"] | null;
            /** @description It was somebody else before, and the client was not told yet (`POST /me/care-team/seen`). */
            isNew: boolean;
            name: string;
        };
        TreatingDto: {
            /** @description Null for somebody who treats the client themselves. */
            coveringFor: components["schemas"]["CoveringForDto"] | null;
            memberId: string;
            name: string;
            primary: boolean;
        };
        UnsignedNoteDto: {
            /** @description Whether it amends a signed note. */
            amends: boolean;
            clientId: string;
            clientName: string;
            date: string;
            id: string;
            savedAt: string;
            /** @enum {string} */
            template: "free" | "soap" | "dap" | "birp" | "own";
        };
        UnsignedNotePageDto: {
            items: components["schemas"]["UnsignedNoteDto"][];
            next: string | null;
        };
        UnsubscribeBody: {
            /** @description What followed the `#` of the link, or `?token=` of its address. */
            token: string;
        };
        VisibilityBody: {
            /**
             * @description Who sees what is published of it: its author alone, or all staff of the practice.
             * @enum {string}
             */
            visibility: "private" | "practice";
        };
        WaitingProposalDto: {
            assignmentId: string;
            client: components["schemas"]["ProposalClientDto"];
            createdAt: string;
            exercise: components["schemas"]["ProposalExerciseDto"];
            id: string;
            /** @enum {string} */
            kind: "other-time" | "smaller" | "pause" | "stop" | "other";
        };
        WaitingProposalPageDto: {
            items: components["schemas"]["WaitingProposalDto"][];
            next: string | null;
        };
        WhyBody: {
            en: string;
            es: string;
        };
        WindowDto: {
            from: string;
            to: string;
        };
        WordsBody: {
            en: string;
            es: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Absences.ahead": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencePageDto"];
                };
            };
        };
    };
    "Absences.stopCovering": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
        };
    };
    "Absences.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
        };
    };
    "Appointments.getSeries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeriesDto"];
                };
            };
        };
    };
    "Appointments.putSeries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentSeriesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeriesDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeriesDto"];
                };
            };
        };
    };
    "Appointments.lengthen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesLengthBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeriesDto"];
                };
            };
        };
    };
    "Appointments.calendar": {
        parameters: {
            query: {
                /** @description Those that begin at this instant or later. */
                from: string;
                /** @description Whose calendar; one's own without it. Of a colleague only what is about clients whom one may open. */
                memberId?: string;
                /** @description Those that begin before this instant, at most 62 days after `from`. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
        };
    };
    "Appointments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentChangeDto"];
                };
            };
        };
    };
    "Appointments.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentChangeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentChangeDto"];
                };
            };
        };
    };
    "Appointments.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentChangeDto"];
                };
            };
        };
    };
    "Appointments.attend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentChangeDto"];
                };
            };
        };
    };
    "Appointments.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentCancelBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentChangeDto"];
                };
            };
        };
    };
    "Appointments.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentChangeDto"];
                };
            };
        };
    };
    "Appointments.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentUndoBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentChangeDto"];
                };
            };
        };
    };
    "Batches.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
        };
    };
    "Batches.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
        };
    };
    "Batches.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
        };
    };
    "Assignments.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedAssignmentDto"];
                };
            };
        };
    };
    "Assignments.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"];
                };
            };
        };
    };
    "Assignments.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"];
                };
            };
        };
    };
    "Assignments.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"];
                };
            };
        };
    };
    "Assignments.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"];
                };
            };
        };
    };
    "Assignments.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDto"];
                };
            };
        };
    };
    "AuditLog.list": {
        parameters: {
            query?: {
                /** @description Only what touched this client's record. */
                clientId?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
                /** @description Only what this member did. */
                memberId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventsDto"];
                };
            };
        };
    };
    "AuditLog.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerificationDto"];
                };
            };
        };
    };
    "CalendarFeeds.feed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    "Clients.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
                /** @description Part of the name, or the beginning of the code. */
                search?: string;
                /** @description Active clients unless told. */
                state?: "active" | "discharged";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPageDto"];
                };
            };
        };
    };
    "Clients.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    "Clients.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    "Appointments.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only those that begin at this instant or later. */
                from?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
                /** @description Only those that begin before this instant. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentPageDto"];
                };
            };
        };
    };
    "Assignments.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
                state?: "active" | "paused" | "ended";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPageDto"];
                };
            };
        };
    };
    "Brief.session": {
        parameters: {
            query?: {
                /** @description The first day looked back over, in the client's zone; at most 92 days ago. Without it, since the last session. */
                since?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionBriefDto"];
                };
            };
        };
    };
    "CareTeam.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareTeamDto"];
                };
            };
        };
    };
    "CareTeam.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareTeamChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareTeamDto"];
                };
            };
        };
    };
    "Consents.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientConsentsDto"];
                };
            };
        };
    };
    "Consents.copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentCopyDto"];
                };
            };
        };
    };
    "Consents.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                textId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Messages.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"];
                };
            };
        };
    };
    "Clients.discharge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    "Enrolments.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentPageDto"];
                };
            };
        };
    };
    "TeamUploads.declare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
        };
    };
    "TeamUploads.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "TeamUploads.progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "TeamUploads.append": {
        parameters: {
            query?: never;
            header: {
                /** @description Where in the file this part begins, in bytes. */
                "Upload-Offset": string;
            };
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HandOvers.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientHandOverDto"];
                };
            };
        };
    };
    "HandOvers.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverDto"];
                };
            };
        };
    };
    "HandOvers.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Clients.invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientInvitationDto"];
                };
            };
        };
    };
    "Clients.withdrawInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Messages.page": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePageDto"];
                };
            };
        };
    };
    "Messages.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDto"];
                };
            };
        };
    };
    "Messages.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Messages.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Notes.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotePageDto"];
                };
            };
        };
    };
    "Notes.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
        };
    };
    "Notes.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
        };
    };
    "Notes.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Notes.amend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
        };
    };
    "Notes.sign": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
        };
    };
    "Nudges.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NudgeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgeOutlookDto"];
                };
            };
        };
    };
    "Nudges.outlook": {
        parameters: {
            query?: {
                /** @description About which assignment; without one, about whatever is open. The words are the same. */
                assignmentId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgeOutlookDto"];
                };
            };
        };
    };
    "Responses.series": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationSeriesListDto"];
                };
            };
        };
    };
    "PartnerLinks.consentsOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerConsentsDto"];
                };
            };
        };
    };
    "Progress.progress": {
        parameters: {
            query?: {
                /** @description The first day; half a year ago, unless told. */
                from?: string;
                /** @description The last day; today where the client lives, unless told. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientProgressDto"];
                };
            };
        };
    };
    "Progress.pdf": {
        parameters: {
            query?: {
                /** @description The first day; half a year ago, unless told. */
                from?: string;
                /** @description The language it is written in; the reader's, unless told. */
                language?: "en" | "es";
                /** @description The last day; today where the client lives, unless told. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "Proposals.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalListDto"];
                };
            };
        };
    };
    "PsychotherapyNotes.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PsychotherapyNotePageDto"];
                };
            };
        };
    };
    "PsychotherapyNotes.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PsychotherapyNoteDto"];
                };
            };
        };
    };
    "PsychotherapyNotes.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PsychotherapyNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PsychotherapyNoteDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PsychotherapyNoteDto"];
                };
            };
        };
    };
    "PsychotherapyNotes.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Clients.readmit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
        };
    };
    "ReminderLog.ofClient": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPageDto"];
                };
            };
        };
    };
    "Responses.list": {
        parameters: {
            query?: {
                assignmentId?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
                /** @description `true` adds the answers to each item. */
                opened?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsePageDto"];
                };
            };
        };
    };
    "SafetyPlans.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyPlanDto"];
                };
            };
        };
    };
    "SafetyPlans.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SafetyPlanBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyPlanDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyPlanDto"];
                };
            };
        };
    };
    "SafetyPlans.versions": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyPlanVersionPageDto"];
                };
            };
        };
    };
    "SafetyPlans.version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyPlanDto"];
                };
            };
        };
    };
    "ConsentTexts.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextListDto"];
                };
            };
        };
    };
    "ConsentTexts.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextDto"];
                };
            };
        };
    };
    "ConsentTexts.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentTextBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextDto"];
                };
            };
        };
    };
    "ConsentTexts.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextDto"];
                };
            };
        };
    };
    "ConsentTexts.version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentWordsDto"];
                };
            };
        };
    };
    "ConsentTexts.starters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentStartersDto"];
                };
            };
        };
    };
    "Enrolments.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    "Enrolments.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    "PathActs.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    "PathActs.openStep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepActBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    "PathActs.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    "PathActs.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    "PathActs.skipStep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepActBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    "Enrolments.steps": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentStepsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    "Exercises.list": {
        parameters: {
            query?: {
                /** @description A client: only what can be assigned to them. */
                assignableTo?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
                /** @description A need in plain words, looked for in title, purpose, needs and tags of both languages; the best comes first. */
                search?: string;
                /** @description `all` unless told: what is archived is on a shelf of its own alone. */
                shelf?: "all" | "mine" | "favourites" | "archived";
                /** @description One tag, exactly. */
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExercisePageDto"];
                };
            };
        };
    };
    "Exercises.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExerciseDto"];
                };
            };
        };
    };
    "ExerciseDrafts.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExerciseDraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExerciseDraftSavedDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExerciseDraftSavedDto"];
                };
            };
        };
    };
    "ExerciseShelves.archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ExerciseShelves.unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ExerciseDrafts.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExerciseDraftDto"];
                };
            };
        };
    };
    "ExerciseDrafts.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ExerciseShelves.favourite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ExerciseShelves.unfavourite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ExerciseVersions.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExerciseVersionPageDto"];
                };
            };
        };
    };
    "ExerciseVersions.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedVersionDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedVersionDto"];
                };
            };
        };
    };
    "ExerciseVersions.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExerciseVersionDto"];
                };
            };
        };
    };
    "ExerciseShelves.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisibilityBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Files.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes, as players ask for it. */
                Range?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    "HandOvers.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverItemDto"];
                };
            };
        };
    };
    "HandOvers.decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextDto"];
                };
            };
        };
    };
    "Invitations.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
        };
    };
    "OutgoingMail.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingMailDto"];
                };
            };
        };
    };
    "Account.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPersonDto"];
                };
            };
        };
    };
    "Absences.own": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencePageDto"];
                };
            };
        };
    };
    "Absences.putOwn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
        };
    };
    "Answers.html": {
        parameters: {
            query?: {
                /** @description The language that questions and answers are written out in; one's own unless told. */
                language?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "Answers.json": {
        parameters: {
            query?: {
                /** @description The language that questions and answers are written out in; one's own unless told. */
                language?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "Answers.zip": {
        parameters: {
            query?: {
                /** @description The language that questions and answers are written out in; one's own unless told. */
                language?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    "Appointments.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAppointmentsDto"];
                };
            };
        };
    };
    "Appointments.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentAskBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAppointmentDto"];
                };
            };
        };
    };
    "Appointments.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appointments.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAppointmentDto"];
                };
            };
        };
    };
    "Assignments.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAssignmentsDto"];
                };
            };
        };
    };
    "Proposals.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProposalDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProposalDto"];
                };
            };
        };
    };
    "Proposals.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CalendarFeeds.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedsDto"];
                };
            };
        };
    };
    "CalendarFeeds.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarFeedBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeedDto"];
                };
            };
        };
    };
    "CalendarFeeds.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CalendarFeeds.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSettingsDto"];
                };
            };
        };
    };
    "CalendarFeeds.write": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarSettingsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSettingsDto"];
                };
            };
        };
    };
    "OwnCareTeam.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCareTeamPageDto"];
                };
            };
        };
    };
    "OwnCareTeam.seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Responses.commentsSeen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentsSeenBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Consents.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsentsDto"];
                };
            };
        };
    };
    "Consents.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDto"];
                };
            };
        };
    };
    "Consents.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDto"];
                };
            };
        };
    };
    "Messages.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPageDto"];
                };
            };
        };
    };
    "Absences.covered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoveredClientsDto"];
                };
            };
        };
    };
    "Drafts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
        };
    };
    "Drafts.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSavedDto"];
                };
            };
        };
    };
    "Drafts.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Uploads.declare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
        };
    };
    "Uploads.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Uploads.progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Uploads.append": {
        parameters: {
            query?: never;
            header: {
                /** @description Where in the file this part begins, in bytes. */
                "Upload-Offset": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HandOvers.offeredToMe": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverPageDto"];
                };
            };
        };
    };
    "Reviews.list": {
        parameters: {
            query?: {
                clientId?: string;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxDto"];
                };
            };
        };
    };
    "Reviews.byClient": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxClientsDto"];
                };
            };
        };
    };
    "Reviews.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeveralBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeveralDto"];
                };
            };
        };
    };
    "Reviews.unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeveralBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeveralDto"];
                };
            };
        };
    };
    "Keepsakes.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeepsakesDto"];
                };
            };
        };
    };
    "Keepsakes.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepsakeBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Keepsakes.opened": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Answers.learned": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnedPageDto"];
                };
            };
        };
    };
    "MessageSettings.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDaysDto"];
                };
            };
        };
    };
    "MessageSettings.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDaysBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDaysDto"];
                };
            };
        };
    };
    "Openings.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningPageDto"];
                };
            };
        };
    };
    "PartnerLinks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerPlacesDto"];
                };
            };
        };
    };
    "PartnerLinks.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerLinkBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPartnerLinkDto"];
                };
            };
        };
    };
    "PartnerLinks.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Account.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProgramAnswerDto"];
                };
            };
        };
    };
    "Proposals.mine": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingProposalPageDto"];
                };
            };
        };
    };
    "PushSubscriptions.key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKeyDto"];
                };
            };
        };
    };
    "PushSubscriptions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscriptionsDto"];
                };
            };
        };
    };
    "PushSubscriptions.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushSubscriptionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscriptionDto"];
                };
            };
        };
    };
    "PushSubscriptions.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Account.renewRecoveryCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    "ReminderSettings.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderSettingsDto"];
                };
            };
        };
    };
    "ReminderSettings.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderSettingsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderSettingsDto"];
                };
            };
        };
    };
    "ReminderLog.own": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPageDto"];
                };
            };
        };
    };
    "ReminderSettings.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestRemindersDto"];
                };
            };
        };
    };
    "SavedReplies.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRepliesDto"];
                };
            };
        };
    };
    "SavedReplies.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedReplyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReplyDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReplyDto"];
                };
            };
        };
    };
    "SavedReplies.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Account.beginSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecondFactorDto"];
                };
            };
        };
    };
    "Account.confirmSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    "Account.removeSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAndCodeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SessionLines.list": {
        parameters: {
            query: {
                /** @description The first instant; from here at most 36 hours are read. */
                from: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionLinesDto"];
                };
            };
        };
    };
    "OwnSessions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsDto"];
                };
            };
        };
    };
    "OwnSessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnSessions.endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Today.today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayDto"];
                };
            };
        };
    };
    "Notes.unsigned": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsignedNotePageDto"];
                };
            };
        };
    };
    "Members.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersDto"];
                };
            };
        };
    };
    "Members.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberPutDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
        };
    };
    "Members.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberEndDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
        };
    };
    "HandOvers.caseload": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverCasesDto"];
                };
            };
        };
    };
    "Members.resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationStateDto"];
                };
            };
        };
    };
    "Members.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Absences.putFor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
        };
    };
    "NextActions.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextActionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextActionDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextActionDto"];
                };
            };
        };
    };
    "NextActions.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextActionDto"];
                };
            };
        };
    };
    "NoteTemplates.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplateListDto"];
                };
            };
        };
    };
    "NoteTemplates.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteTemplateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplateDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplateDto"];
                };
            };
        };
    };
    "NoteTemplates.retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "NoteTemplates.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Occasions.notThisTime": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotThisTimeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccasionDto"];
                };
            };
        };
    };
    "Occasions.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccasionDto"];
                };
            };
        };
    };
    "Snoozes.snooze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozeDto"];
                };
            };
        };
    };
    "PartnerLinks.look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerPageDto"];
                };
            };
        };
    };
    "PasswordReset.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PasswordReset.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Practice.present": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
        };
    };
    "Practice.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
        };
    };
    "MessageSettings.promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePromiseDto"];
                };
            };
        };
    };
    "MessageSettings.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessagePromiseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePromiseDto"];
                };
            };
        };
    };
    "Programs.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
                /** @description Words that all stand somewhere in title, purpose or tags, in either language. */
                search?: string;
                /** @description `all` unless told: what is archived is on a shelf of its own alone. */
                shelf?: "all" | "mine" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramPageDto"];
                };
            };
        };
    };
    "Programs.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramDto"];
                };
            };
        };
    };
    "Programs.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramDto"];
                };
            };
        };
    };
    "Programs.archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Programs.unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Proposals.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
        };
    };
    "Unsubscribe.byLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscribeBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Reports.report": {
        parameters: {
            query: {
                format?: "json" | "csv";
                /** @description First civil date; widened to its Monday. */
                from: string;
                /** @description One supervisee; all of them when left out. */
                memberId?: string;
                /** @description Last civil date; widened to its Sunday. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseloadReportDto"];
                    "text/csv": components["schemas"]["CaseloadReportDto"];
                };
            };
        };
    };
    "Responses.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedResponseDto"];
                };
            };
        };
    };
    "Responses.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedDto"];
                };
            };
        };
    };
    "NextActions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextActionsDto"];
                };
            };
        };
    };
    "Reviews.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDto"];
                };
            };
        };
    };
    "Reviews.draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision this was made from, in quotes. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDraftSavedDto"];
                };
            };
        };
    };
    "Session.present": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    "Session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextDto"];
                };
            };
        };
    };
    "Session.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Session.choosePractice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePracticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextDto"];
                };
            };
        };
    };
    "Session.passSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextDto"];
                };
            };
        };
    };
    "Setup.state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupStateDto"];
                };
            };
        };
    };
    "Setup.found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextDto"];
                };
            };
        };
    };
    "Supervisions.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description How many items, 50 unless told; more than 200 is read as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionsDto"];
                };
            };
        };
    };
    "Supervisions.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionPutDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionDto"];
                };
            };
        };
    };
    "Health.alive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
}
