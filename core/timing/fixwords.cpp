#include "core/timing/fixwords.h"

#include "core/plan/duration.h"
#include "core/timing/findingparts.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FixWords)
};

}  // namespace

QString countWord(int count)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("FixWords", "no"),     QT_TRANSLATE_NOOP("FixWords", "one"),
        QT_TRANSLATE_NOOP("FixWords", "two"),    QT_TRANSLATE_NOOP("FixWords", "three"),
        QT_TRANSLATE_NOOP("FixWords", "four"),   QT_TRANSLATE_NOOP("FixWords", "five"),
        QT_TRANSLATE_NOOP("FixWords", "six"),    QT_TRANSLATE_NOOP("FixWords", "seven"),
        QT_TRANSLATE_NOOP("FixWords", "eight"),  QT_TRANSLATE_NOOP("FixWords", "nine"),
        QT_TRANSLATE_NOOP("FixWords", "ten"),    QT_TRANSLATE_NOOP("FixWords", "eleven"),
        QT_TRANSLATE_NOOP("FixWords", "twelve"),
    };
    if (count < static_cast<int>(words.size()))
        return Words::tr(words.at(static_cast<std::size_t>(count)));
    return QString::number(count);
}

QString roundsTitle(RoundsOf rounds, Seconds from, Seconds to)
{
    if (rounds == RoundsOf::FollowUps && to == Seconds{0})
        return Words::tr("No follow-ups");
    const QString title = rounds == RoundsOf::Intervention ? Words::tr("Interventions from %1 to %2")
                                                           : Words::tr("Follow-ups from %1 to %2");
    return title.arg(formatDuration(from), formatDuration(to));
}

QString quoted(const Segment& segment)
{
    return Words::tr("\"%1\"").arg(titleOf(segment));
}

QString panelTitle(int size)
{
    return Words::tr("Panel of %1").arg(countWord(size));
}

}  // namespace moderato
