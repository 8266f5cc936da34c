#include "core/exchange/eventjson.h"
#include "core/exchange/newids.h"

#include <QFile>
#include <QTextStream>

namespace moderato {
namespace {

constexpr int segments = 20;

/// The sample's session with agendas of 20 segments, its own again and again.
Session longSession(Session session)
{
    for (Agenda& agenda : session.agendas) {
        const QList<Segment> own = agenda.segments;
        for (qsizetype i = own.size(); i < segments; ++i) {
            Segment segment = own.at(i % own.size());
            segment.part = PartId();
            agenda.segments.append(segment);
        }
    }
    return session;
}

/// Rows that were copied have the ids of what they are copies of.
Event withIdsOfTheirOwn(Event event)
{
    Session& session = event.sessions.first();
    for (Agenda& agenda : session.agendas) {
        for (Segment& segment : agenda.segments) {
            segment.id = SegmentId::create();
            for (Turn& turn : segment.turns)
                turn.id = TurnId::create();
            for (Question& question : segment.questions)
                question.id = QuestionId::create();
            for (Cue& cue : segment.cues)
                cue.id = CueId::create();
        }
    }
    return event;
}

Event largeEvent(const Event& sample, int sessions)
{
    QHash<RowId, QUuid> people;
    for (const Person& person : sample.people)
        people.insert(RowId(person.id.uuid()), person.id.uuid());
    Event one = sample;
    one.sessions = {longSession(sample.sessions.first())};
    Event event = sample;
    event.sessions.clear();
    for (int i = 0; i < sessions; ++i) {
        Session session = withNewIds(withIdsOfTheirOwn(one), QUuid::createUuid, people).sessions.first();
        session.title = QStringLiteral("Session %1").arg(i + 1);
        event.sessions.append(session);
    }
    return event;
}

}  // namespace
}  // namespace moderato

/// large_event SAMPLE.json SESSIONS: prints an event with so many sessions of 20 segments each.
int main(int argc, char** argv)
{
    QFile input(QString::fromLocal8Bit(argc == 3 ? argv[1] : ""));
    if (!input.open(QIODevice::ReadOnly))
        return 2;
    const moderato::Result<moderato::Event> sample = moderato::eventFromJson(input.readAll());
    if (!sample || sample->sessions.isEmpty())
        return 3;
    QTextStream(stdout) << moderato::eventToJson(moderato::largeEvent(*sample, QByteArray(argv[2]).toInt()));
    return 0;
}
