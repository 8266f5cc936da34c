#include "core/timing/panelchecks.h"

#include "core/plan/duration.h"
#include "core/timing/panel.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PanelChecks)
};

/// A small count as a word at the start of a sentence, a larger one in figures.
QString countWord(int count)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("PanelChecks", "No"),     QT_TRANSLATE_NOOP("PanelChecks", "One"),
        QT_TRANSLATE_NOOP("PanelChecks", "Two"),    QT_TRANSLATE_NOOP("PanelChecks", "Three"),
        QT_TRANSLATE_NOOP("PanelChecks", "Four"),   QT_TRANSLATE_NOOP("PanelChecks", "Five"),
        QT_TRANSLATE_NOOP("PanelChecks", "Six"),    QT_TRANSLATE_NOOP("PanelChecks", "Seven"),
        QT_TRANSLATE_NOOP("PanelChecks", "Eight"),  QT_TRANSLATE_NOOP("PanelChecks", "Nine"),
        QT_TRANSLATE_NOOP("PanelChecks", "Ten"),    QT_TRANSLATE_NOOP("PanelChecks", "Eleven"),
        QT_TRANSLATE_NOOP("PanelChecks", "Twelve"),
    };
    if (count < static_cast<int>(words.size()))
        return Words::tr(words.at(static_cast<std::size_t>(count)));
    return QString::number(count);
}

/// "Seven panellists with 3 + 2 min": the panel, with its rounds where all have the same.
QString panelWords(const Agenda& agenda, int size)
{
    const QString people = Words::tr("%1 panellist(s)", nullptr, size).arg(countWord(size));
    const QList<Seconds> rounds = commonRounds(agenda);
    return rounds.isEmpty() ? people : Words::tr("%1 with %2 min").arg(people, formatRounds(rounds));
}

/// What the figures of a plan over its limit do not add up to without it.
QString overrunText(const Schedule& schedule)
{
    if (schedule.overrun() == Seconds{0})
        return {};
    return u' ' + Words::tr("The plan is %1 over.").arg(formatDuration(schedule.overrun()));
}

}  // namespace

QList<Finding> findTooLittleTimeForPanel(const CheckInput& input)
{
    const Share share = input.session.policy.floorShare;
    if (input.schedule.panel == Seconds{0} || reaches(input.schedule.floor, share, input.schedule.limit))
        return {};
    const int size = static_cast<int>(panelMembers(input.agenda).size());
    const int largest = largestPanelOf(input.session, input.agenda);
    if (size == 0 || largest == 0)
        return {};
    Finding finding;
    finding.where = input.agenda.name;
    finding.message =
        Words::tr("%1 is (are) more than the time allows: ", nullptr, size)
            .arg(panelWords(input.agenda, size)) +
        Words::tr("%n panellist(s) at most leave(s) the floor its %1 of %2.", nullptr, largest)
            .arg(formatDuration(shareOf(share, input.schedule.limit)), formatDuration(input.schedule.limit));
    finding.figures = {{"size", size},
                       {"largest", largest},
                       {"panel_seconds", input.schedule.panel.count()},
                       {"floor_seconds", input.schedule.floor.count()}};
    return {finding};
}

QList<Finding> findTooManyPeople(const CheckInput& input)
{
    const int size = static_cast<int>(panelMembers(input.agenda).size());
    const int most = input.session.policy.largestPanel;
    if (size <= most)
        return {};
    const Schedule& schedule = input.schedule;
    Finding finding;
    finding.where = input.agenda.name;
    const bool chairAlone = schedule.fixedTime() == schedule.chair;
    finding.message = Words::tr("%1 take(s) %2; with %3 for %4 the floor keeps %5 of %6.", nullptr, size)
                          .arg(panelWords(input.agenda, size), formatDuration(schedule.panel),
                               formatDuration(schedule.fixedTime()),
                               chairAlone ? Words::tr("chair and wrap-up") : Words::tr("all else"),
                               formatDuration(schedule.floor), formatDuration(schedule.limit)) +
                      overrunText(schedule) + u' ' +
                      Words::tr("The policy's largest panel is %n.", nullptr, most);
    finding.figures = {{"size", size},
                       {"largest", most},
                       {"panel_seconds", schedule.panel.count()},
                       {"fixed_seconds", schedule.fixedTime().count()},
                       {"floor_seconds", schedule.floor.count()}};
    return {finding};
}

}  // namespace moderato
