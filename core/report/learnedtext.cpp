#include "core/report/learnedtext.h"

#include "core/report/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LearnedText)
};

QString pluralOf(Kind kind)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("LearnedText", "openings"),      QT_TRANSLATE_NOOP("LearnedText", "framings"),
        QT_TRANSLATE_NOOP("LearnedText", "panels"),        QT_TRANSLATE_NOOP("LearnedText", "open floors"),
        QT_TRANSLATE_NOOP("LearnedText", "presentations"), QT_TRANSLATE_NOOP("LearnedText", "discussions"),
        QT_TRANSLATE_NOOP("LearnedText", "polls"),         QT_TRANSLATE_NOOP("LearnedText", "breaks"),
        QT_TRANSLATE_NOOP("LearnedText", "wrap-ups"),      QT_TRANSLATE_NOOP("LearnedText", "buffers"),
    };
    static_assert(names.size() == EnumWords<Kind>::words.size());
    return Words::tr(names.at(static_cast<std::size_t>(kind)));
}

/// "1.4"; two digits where it is near 1, since "1.0 times" says nothing.
QString timesText(double ratio)
{
    const bool nearOne = ratio > 0.9 && ratio < 1.1;
    return QLocale(languageTag()).toString(ratio, 'f', nearOne ? 2 : 1);
}

QString observedText(const LearnedKind& kind)
{
    return Words::tr("%n observed", nullptr, static_cast<int>(kind.count));
}

}  // namespace

QString learnedText(const LearnedKind& kind)
{
    const QString what =
        Words::tr("Your %1 run %2 times their plan").arg(pluralOf(kind.kind), timesText(kind.median));
    if (kind.count < 2)
        return Words::tr("%1 (%2).").arg(what, observedText(kind));
    const QString spread = Words::tr("%1, eight in ten of them %2 to %3 times (%4).")
                               .arg(what, timesText(kind.p10), timesText(kind.p90), observedText(kind));
    return kind.replacesAssumption() ? Words::tr("%1 The forecast goes by that.").arg(spread) : spread;
}

QString learningRule()
{
    return Words::tr(
        "From %n observations of a kind on they replace the forecast's assumption; rehearsals, and segments "
        "that were cut off, do not count.",
        nullptr, static_cast<int>(enoughObservations));
}

}  // namespace moderato
