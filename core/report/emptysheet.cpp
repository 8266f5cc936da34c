#include "core/report/emptysheet.h"

#include "core/plan/duration.h"
#include "core/report/clocktext.h"
#include "core/report/language.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EmptySheet)
};

QString limitText(const Session& session)
{
    const QString limit = formatDuration(session.limit);
    return session.hardEnd ? Words::tr("%1, hard end").arg(limit) : limit;
}

QString formatTitle(Format format)
{
    QString word = formatName(format);
    word[0] = word.at(0).toUpper();
    return word;
}

QString subjectOf(const Session& session, Sheet sheet)
{
    return session.start ? Words::tr("%1, %2").arg(sheetName(sheet), dateText(session)) : sheetName(sheet);
}

/// The run of show and the public agenda go by the session's name; others say first whose they are.
QString titleOf(const Session& session, Sheet sheet)
{
    const QString title = sessionTitle(session);
    if (sheet == Sheet::RunOfShow || sheet == Sheet::Agenda)
        return title;
    return Words::tr("%1 – %2").arg(sheetName(sheet), title);
}

}  // namespace

QString sessionTitle(const Session& session)
{
    const QString title = session.title.simplified();
    return title.isEmpty() ? Words::tr("Untitled session") : title;
}

QString segmentTitle(const Segment& segment)
{
    const QString title = segment.title.simplified();
    return title.isEmpty() ? kindName(segment.kind) : title;
}

Report emptySheet(const SheetInput& input, Sheet sheet)
{
    Report report;
    report.title = titleOf(input.session, sheet);
    report.subject = subjectOf(input.session, sheet);
    report.author = input.event.title.simplified();
    report.language = languageTag();
    report.rightToLeft = languageIsRightToLeft() || input.session.title.isRightToLeft();
    report.footer = report.title;
    report.blocks = {Heading{1, sessionTitle(input.session), report.author, sheetName(sheet)}};
    return report;
}

QList<Fact> sessionFacts(const SheetInput& input)
{
    const Session& session = input.session;
    QList<Fact> facts{
        {Words::tr("When"), {textLine(whenText(session, input.clock), Emphasis::Strong)}, true}};
    if (!session.place.simplified().isEmpty())
        facts.append(plainFact(Words::tr("Place"), session.place.simplified()));
    facts.append(plainFact(Words::tr("Format"), formatTitle(session.format)));
    facts.append(plainFact(Words::tr("Limit"), limitText(session)));
    return facts;
}

Fact plainFact(const QString& label, const QString& text, bool wide)
{
    return {label, {textLine(text)}, wide};
}

bool hasPlan(const Agenda& agenda)
{
    return std::any_of(agenda.segments.cbegin(), agenda.segments.cend(),
                       [](const Segment& segment) { return !segment.parked; });
}

Note noPlan(const Agenda& agenda)
{
    return quietNote(agenda.segments.isEmpty() ? Words::tr("This agenda has no segments yet.")
                                               : Words::tr("All segments of this agenda are parked."));
}

Note quietNote(const QString& text)
{
    return {text, Emphasis::Quiet};
}

}  // namespace moderato
