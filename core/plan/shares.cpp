#include "core/plan/shares.h"

#include <QCoreApplication>

#include <cmath>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shares)
};

}  // namespace

int percentOf(qint64 part, qint64 whole)
{
    return static_cast<int>(part * 100 / std::max<qint64>(whole, 1));
}

int percentOf(Seconds part, Seconds whole)
{
    return percentOf(part.count(), whole.count());
}

int percentOfChance(double chance)
{
    return static_cast<int>(std::llround(chance * 1000.0) / 10);
}

QString percentText(Share share)
{
    const int tenths = share.perMille % 10;
    const QString whole = QString::number(share.perMille / 10);
    return tenths == 0 ? whole : Words::tr("%1.%2", "a number with a decimal").arg(whole).arg(tenths);
}

}  // namespace moderato
