#include "ui/inspector/participantform.h"

#include "ui/inspector/access.h"
#include "ui/inspector/fieldeditors.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct ParticipantWords {
    Q_DECLARE_TR_FUNCTIONS(ParticipantForm)
};

FieldWords aboutParticipant(const char* field, const QString& purpose)
{
    return {"participant", field, purpose};
}

/// Whether the person takes part in the session. Who no longer does loses turns, leads and questions there.
FieldAccess<bool> takesPart()
{
    return {[](const Event& event, const Subject& subject) -> std::optional<bool> {
                if (!find(event.people, subject.person) || !sessionIn(event, subject))
                    return std::nullopt;
                return participantIn(event, subject) != nullptr;
            },
            [](const Event& event, const Subject& subject, bool takes) {
                if (!takes)
                    return removeParticipant(event, subject.session, subject.person);
                Participant fresh;
                fresh.id = ParticipantId::create();
                fresh.person = subject.person;
                return setParticipant(event, subject.session, fresh);
            },
            {}};
}

}  // namespace

void addTakesPart(FieldForm* form)
{
    form->add({"participant",
               "person",
               ParticipantWords::tr("Whether this person takes part in the shown session; who no longer does "
                                    "loses turns, leads and questions there"),
               {},
               ParticipantWords::tr("takes part in this session")},
              takesPart(), flagBox());
}

void addParticipantFields(FieldForm* form, ParticipantFields which)
{
    form->add(aboutParticipant("roles", ParticipantWords::tr("What the person does in this session")),
              ofParticipant(&Participant::roles), rolesField());
    form->add(aboutParticipant("attendance", ParticipantWords::tr("Where the person takes part from")),
              ofParticipant(&Participant::attendance), enumField(attendanceName));
    form->add(aboutParticipant("invitation",
                               ParticipantWords::tr("How the invitation stands; who has turns should have "
                                                    "confirmed")),
              ofParticipant(&Participant::invitation), enumField(invitationName));
    if (which == ParticipantFields::Main)
        return;
    form->add(aboutParticipant("invited_on", ParticipantWords::tr("When the person was asked")),
              ofParticipant(&Participant::invitedOn), dateField());
    form->add(aboutParticipant("answered_on", ParticipantWords::tr("When the person answered")),
              ofParticipant(&Participant::answeredOn), dateField());
    form->add(aboutParticipant("delegate",
                               ParticipantWords::tr("Who comes instead, if the person sends somebody else")),
              ofParticipant(&Participant::delegate), personField(ParticipantWords::tr("Nobody")));
    form->add(aboutParticipant("note", ParticipantWords::tr("Internal: about this person in this session")),
              ofParticipant(&Participant::note), textBox(3));
}

}  // namespace moderato
