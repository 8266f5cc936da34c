#include "tests/support/sentinels.h"

#include "core/plan/fields.h"
#include "tests/support/sessions.h"

namespace moderato::test {
namespace {

/// Other texts have a form of their own, in which a sentinel would not be valid.
bool isFree(const char* field)
{
    const QLatin1String name(field);
    return name != QLatin1String("time_zone") && name != QLatin1String("theme_accent") &&
           name != QLatin1String("theme_font") && name != QLatin1String("finding");
}

QString sentinelText(const char* table, const char* field, int number)
{
    QString text = QStringLiteral("%1%2%3").arg(QLatin1String(table), QLatin1String(field));
    text = text.arg(number, 4, 10, QLatin1Char('0')).remove(u'_');
    return QLatin1String(field) == QLatin1String("email") ? text + QStringLiteral("@mail.example") : text;
}

/// Numbers the texts of an event one by one.
class Numbering {
public:
    template <class T>
    void write(T& row)
    {
        forEachField<T>([&](const auto& field) {
            if (isFree(field.name))
                set(field.of(row), Row<T>::table, field.name);
        });
        forEachChildList(row, [this](auto& list) {
            for (auto& child : list)
                write(child);
        });
    }

private:
    template <class V>
    static void set(V&, const char*, const char*)
    {
    }
    void set(QString& text, const char* table, const char* field)
    {
        text = sentinelText(table, field, ++m_count);
    }
    void set(QStringList& texts, const char* table, const char* field)
    {
        texts = {sentinelText(table, field, ++m_count)};
    }

    int m_count = 0;
};

template <class T>
void collect(QList<Sentinel>& sentinels, const T& row)
{
    forEachField<T>([&](const auto& field) {
        const QString table = QString::fromLatin1(Row<T>::table);
        const QString name = QString::fromLatin1(field.name);
        const RowId id(row.id.uuid());
        if constexpr (std::is_same_v<std::decay_t<decltype(field.of(row))>, QString>) {
            if (isFree(field.name))
                sentinels.append({table, name, id, field.of(row)});
        } else if constexpr (std::is_same_v<std::decay_t<decltype(field.of(row))>, QStringList>) {
            for (const QString& text : field.of(row))
                sentinels.append({table, name, id, text});
        }
    });
    forEachChildList(row, [&sentinels](const auto& list) {
        for (const auto& child : list)
            collect(sentinels, child);
    });
}

void addPeople(PlannedSession& plan)
{
    for (int role = 0; role < enumCount<Role>(); ++role)
        plan.person("in a role", static_cast<Role>(role));
    plan.person("online", Role::Panellist);
    plan.session().participants.last().attendance = Attendance::Online;
    plan.event().people.last().timeZone = QStringLiteral("America/New_York");
    plan.person("declined", Role::Panellist);
    plan.session().participants.last().invitation = Invitation::Declined;
    const PersonId sent = plan.person("sent", Role::Panellist);
    plan.session().participants.removeLast();
    plan.person("delegated", Role::Panellist);
    plan.session().participants.last().invitation = Invitation::Delegated;
    plan.session().participants.last().delegate = sent;
}

void fillSegment(Segment& segment, const QList<Participant>& participants)
{
    segment.lead = participants.first().person;
    segment.leadTime = minutes(1);
    segment.floorReserve = minutes(2);
    segment.least = minutes(5);
    for (const Participant& participant : participants)
        if (participant.roles.contains(Role::Panellist))
            segment.turns.append(turn(participant.person, {Seconds{60}, Seconds{30}}));
    segment.questions = {question("to all"), question("to one", {segment.turns.first().person})};
    for (int role = 0; role < enumCount<Role>(); ++role)
        segment.cues.append(cue(static_cast<Role>(role), minutes(1), "to do"));
}

void addAgendas(PlannedSession& plan)
{
    const PartId part = plan.part("a part", minutes(40));
    for (int kind = 0; kind < enumCount<Kind>(); ++kind)
        fillSegment(plan.segment("planned", minutes(10), static_cast<Kind>(kind), kind > 1 ? part : PartId()),
                    plan.session().participants);
    fillSegment(plan.segment("parked", minutes(8)), plan.session().participants);
    plan.agenda().segments.last().parked = true;
    Segment other = test::segment("other", minutes(10), Kind::Panel);
    fillSegment(other, plan.session().participants);
    plan.session().agendas.append(agenda({other}));
}

}  // namespace

Event eventOfSentinels()
{
    PlannedSession plan("main");
    plan.start();
    plan.session().format = Format::Hybrid;
    plan.session().hardEnd = true;
    plan.session().expectedOutcomes = {QStringLiteral("one")};
    addPeople(plan);
    addAgendas(plan);
    plan.session().contact = plan.session().participants.at(static_cast<int>(Role::Rapporteur)).person;
    plan.session().accepted = {{AcceptanceId::create(), QStringLiteral("gap"), {}}};
    Event event = plan.event();
    Numbering().write(event);
    return event;
}

QList<Sentinel> sentinelsOf(const Event& event)
{
    QList<Sentinel> sentinels;
    collect(sentinels, event);
    return sentinels;
}

}  // namespace moderato::test
