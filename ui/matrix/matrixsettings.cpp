#include "ui/matrix/matrixsettings.h"

#include <QSettings>

namespace moderato {
namespace {

constexpr int narrowest = 3;
constexpr int widest = 200;

QString scopeKey()
{
    return QStringLiteral("matrix/scope");
}

QString orderKey()
{
    return QStringLiteral("matrix/order");
}

QString balanceKey()
{
    return QStringLiteral("matrix/balance");
}

QString constituencyKey()
{
    return QStringLiteral("matrix/constituency_digits");
}

QString segmentKey()
{
    return QStringLiteral("matrix/segment_digits");
}

/// A settings file can be edited by hand, or come from another version.
template <class E>
E choiceOf(const QSettings& settings, const QString& key, E usual, E last)
{
    bool isNumber = false;
    const int value = settings.value(key).toInt(&isNumber);
    return isNumber && value >= 0 && value <= static_cast<int>(last) ? static_cast<E>(value) : usual;
}

std::optional<int> widthOf(const QSettings& settings, const QString& key)
{
    bool isNumber = false;
    const int value = settings.value(key).toInt(&isNumber);
    return isNumber ? std::optional(std::clamp(value, narrowest, widest)) : std::nullopt;
}

void keepWidth(QSettings& settings, const QString& key, std::optional<int> width)
{
    if (width)
        settings.setValue(key, std::clamp(*width, narrowest, widest));
    else
        settings.remove(key);
}

}  // namespace

MatrixSettings readMatrixSettings()
{
    const QSettings settings;
    MatrixSettings read;
    read.scope = choiceOf(settings, scopeKey(), read.scope, MatrixScope::Event);
    read.order = choiceOf(settings, orderKey(), read.order, MatrixOrder::ByName);
    read.balance = settings.value(balanceKey(), read.balance).toBool();
    read.constituencyWidth = widthOf(settings, constituencyKey());
    read.segmentWidth = widthOf(settings, segmentKey());
    return read;
}

void writeMatrixSettings(const MatrixSettings& settings)
{
    QSettings kept;
    kept.setValue(scopeKey(), static_cast<int>(settings.scope));
    kept.setValue(orderKey(), static_cast<int>(settings.order));
    kept.setValue(balanceKey(), settings.balance);
    keepWidth(kept, constituencyKey(), settings.constituencyWidth);
    keepWidth(kept, segmentKey(), settings.segmentWidth);
}

}  // namespace moderato
