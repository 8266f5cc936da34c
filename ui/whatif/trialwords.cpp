#include "ui/whatif/trialwords.h"

#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "core/timing/fixwords.h"

#include <QCoreApplication>

#include <array>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PanelTrial)
};

struct Fraction {
    int part;
    int whole;
    const char* word;
};

constexpr std::array fractions{Fraction{1, 4, QT_TRANSLATE_NOOP("PanelTrial", "a quarter")},
                               Fraction{1, 3, QT_TRANSLATE_NOOP("PanelTrial", "a third")},
                               Fraction{1, 2, QT_TRANSLATE_NOOP("PanelTrial", "half")},
                               Fraction{2, 3, QT_TRANSLATE_NOOP("PanelTrial", "two thirds")},
                               Fraction{3, 4, QT_TRANSLATE_NOOP("PanelTrial", "three quarters")}};

/// "With 25:00 fixed and 3 + 2 each"
QString termsText(const PanelTerms& terms)
{
    const QString fixed = formatDuration(terms.fixed);
    const QString rounds = formatRounds(terms.rounds);
    if (terms.changeover == Seconds{0})
        return Words::tr("With %1 fixed and %2 each").arg(fixed, rounds);
    return Words::tr("With %1 fixed, %2 each and %3 between two speakers")
        .arg(fixed, rounds, formatDuration(terms.changeover));
}

}  // namespace

QString trialSentence(const PanelTrial& trial)
{
    const PanelSize now = panelSize(trial.terms, trial.size);
    const QString terms = termsText(trial.terms);
    const QString people = countWord(trial.size);
    const QString limit = formatDuration(trial.terms.limit);
    if (now.floor < Seconds{0})
        return Words::tr("%1, %2 people take %3 more than the %4 there are.", nullptr, trial.size)
            .arg(terms, people, formatDuration(-now.floor), limit);
    if (now.floor == Seconds{0})
        return Words::tr("%1, %2 people leave nothing of %3 to the floor.", nullptr, trial.size)
            .arg(terms, people, limit);
    return Words::tr("%1, %2 people leave %3 to the floor, %4 of %5.", nullptr, trial.size)
        .arg(terms, people, formatDuration(now.floor), fractionText(now.floor, trial.terms.limit), limit);
}

QString trialVerdict(const PanelTrial& trial)
{
    const QString wanted = formatDuration(shareOf(trial.floorShare, trial.terms.limit));
    const int largest = largestPanel(trial.terms, trial.floorShare, largestTried);
    if (largest == 0)
        return Words::tr("No panel leaves the floor the %1 that it should have.").arg(wanted);
    if (largest == largestTried)
        return Words::tr("Even %1 people leave the floor the %2 that it should have.")
            .arg(QString::number(largest), wanted);
    return Words::tr("At most %1 people leave it the %2 that it should have.", nullptr, largest)
        .arg(countWord(largest), wanted);
}

QString policyWarning(const PanelTrial& trial, const Policy& policy)
{
    if (trial.size <= policy.largestPanel)
        return {};
    return Words::tr("⚠ It is more than the policy's largest panel of %1.")
        .arg(countWord(policy.largestPanel));
}

QString sizeText(const PanelTrial& trial, int size)
{
    const PanelSize reckoned = panelSize(trial.terms, size);
    const QString panel = formatDuration(reckoned.panel);
    if (reckoned.floor < Seconds{0})
        return Words::tr("%n people: panel %1, %2 too much", nullptr, size)
            .arg(panel, formatDuration(-reckoned.floor));
    return Words::tr("%n people: panel %1, floor %2 (%3 %)", nullptr, size)
        .arg(panel, formatDuration(reckoned.floor))
        .arg(percentOf(reckoned.floor, trial.terms.limit));
}

QString fractionText(Seconds part, Seconds whole)
{
    for (const Fraction& each : fractions)
        if (part * each.whole == whole * each.part)
            return Words::tr(each.word);
    return Words::tr("%1 %").arg(percentOf(part, whole));
}

}  // namespace moderato
