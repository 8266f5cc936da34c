#include "core/exchange/csvpeople.h"

#include "core/plan/duration.h"

#include <QRegularExpression>

#include <optional>

namespace moderato {
namespace {

/// "Ann Lee (youth, online) 3 + 2" in its pieces.
struct NamedSpeaker {
    QString name;
    QString group;
    QList<Seconds> rounds;
    bool online = false;
};

/// The word by which our tables say it, in the language that is set or in one that a table may have come from.
bool saysOnline(const QString& remark)
{
    const QStringList words{attendanceName(Attendance::Online), QStringLiteral("online"),
                            QStringLiteral("en ligne")};
    return words.contains(remark, Qt::CaseInsensitive);
}

/// The last of the remarks may say that they are online; it is no part of their group.
void takeOnline(NamedSpeaker& speaker)
{
    const qsizetype comma = speaker.group.lastIndexOf(u',');
    speaker.online = saysOnline(speaker.group.mid(comma + 1).trimmed());
    if (speaker.online)
        speaker.group = speaker.group.left(std::max<qsizetype>(comma, 0)).trimmed();
}

NamedSpeaker namedSpeaker(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(.*?)(?:\s*\(([^()]*)\))?(?:\s+((?:\d+(?::\d\d)?)(?:\s*\+\s*\d+(?::\d\d)?)*))?$)"));
    const QRegularExpressionMatch match = form.match(text.simplified());
    NamedSpeaker speaker{match.captured(1), match.captured(2), {}};
    takeOnline(speaker);
    if (const Result<QList<Seconds>> rounds = parseRounds(match.captured(3)))
        speaker.rounds = *rounds;
    return speaker;
}

QStringList namesIn(const QString& cell)
{
    static const QRegularExpression parting(QStringLiteral("[;\n]"));
    const QStringList names = cell.split(parting, Qt::SkipEmptyParts);
    // A comma parts names only where nothing else does: "Lee, Ann; Li, Bo", and never within brackets.
    static const QRegularExpression comma(QStringLiteral(R"(,(?![^()]*\)))"));
    return names.size() == 1 ? cell.split(comma, Qt::SkipEmptyParts) : names;
}

std::optional<Role> roleCalled(const QString& name)
{
    for (int i = 0; i < enumCount<Role>(); ++i)
        if (const Role role = static_cast<Role>(i);
            roleName(role).compare(name, Qt::CaseInsensitive) == 0 || enumFromWord<Role>(name) == role)
            return role;
    return std::nullopt;
}

QList<PersonId> peopleIn(SessionMaker& maker, const QString& names)
{
    QList<PersonId> people;
    for (const QString& name : names.split(u',', Qt::SkipEmptyParts))
        people.append(maker.person(name.simplified()));
    return people;
}

}  // namespace

void addSpeakers(SessionMaker& maker, Segment& segment, const QString& cell)
{
    for (const QString& text : namesIn(cell)) {
        const NamedSpeaker speaker = namedSpeaker(text);
        if (speaker.name.isEmpty())
            continue;
        const PersonId person = maker.person(speaker.name);
        if (!speaker.group.isEmpty())
            maker.setGroup(person, speaker.group);
        if (speaker.online)
            maker.setOnline(person);
        segment.turns.append({TurnId(maker.freshId()), person, speaker.rounds});
    }
    // Who speaks without a time of their own can only do so in a conversation.
    segment.conversation = std::any_of(segment.turns.cbegin(), segment.turns.cend(),
                                       [](const Turn& turn) { return turn.rounds.isEmpty(); });
}

void setLead(SessionMaker& maker, Segment& segment, const QString& cell)
{
    const NamedSpeaker lead = namedSpeaker(cell);
    if (lead.name.isEmpty())
        return;
    segment.lead = maker.person(lead.name, roleCalled(lead.group).value_or(Role::Moderator));
    if (lead.online)
        maker.setOnline(segment.lead);
}

void addQuestions(SessionMaker& maker, Segment& segment, const QString& cell)
{
    static const QRegularExpression form(QStringLiteral(R"(^(.*?)(?:\s*\((?:to|\x{E0}) ([^()]*)\))?$)"));
    for (const QString& line : cell.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(line.simplified());
        segment.questions.append(
            {QuestionId(maker.freshId()), match.captured(1), peopleIn(maker, match.captured(2))});
    }
}

void addCues(SessionMaker& maker, Segment& segment, const QString& cell)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d+:\d\d)\s+([^:]+):\s*(.*)$)"));
    for (const QString& line : cell.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(line.simplified());
        const std::optional<Role> role = roleCalled(match.captured(2));
        const Result<Seconds> at = parseDuration(match.captured(1));
        if (role && at)
            segment.cues.append({CueId(maker.freshId()), *role, *at, match.captured(3)});
        else
            addNote(segment.note, line.simplified());
    }
}

}  // namespace moderato
