#include "ui/live/bigbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace moderato {
namespace {

constexpr int sidePad = 8;
constexpr int linePad = 10;
constexpr int rounding = 4;  // widths of letters are no whole pixels

}  // namespace

BigButton::BigButton(QWidget* parent, Key place) : QPushButton(parent), m_place(place)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BigButton::show(const QString& text, const QString& key, const QString& name)
{
    setAccessibleName(name.isEmpty() ? text : name);
    if (m_text == text && m_key == key)
        return;
    m_text = text;
    m_key = key;
    updateGeometry();
    update();
}

void BigButton::setRemark(const QString& remark)
{
    if (m_remark == remark)
        return;
    m_remark = remark;
    updateGeometry();
    update();
}

QString BigButton::withKey(const QString& text) const
{
    return m_key.isEmpty() || m_place == Key::Below ? text : tr("%1  (%2)").arg(text, m_key);
}

QStringList BigButton::lines(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    const int forKey = metrics.horizontalAdvance(withKey(QString()));
    QStringList lines{withKey(metrics.elidedText(m_text, Qt::ElideRight, width - forKey))};
    if (m_place == Key::Below && !m_key.isEmpty())
        lines.append(tr("(%1)").arg(m_key));
    if (!m_remark.isEmpty())
        lines.append(metrics.elidedText(m_remark, Qt::ElideRight, width));
    return lines;
}

QSize BigButton::sizeHint() const
{
    const QStringList shown = lines(QWIDGETSIZE_MAX);
    int width = leastTarget;
    for (const QString& line : shown)
        width = std::max(width, fontMetrics().horizontalAdvance(line) + 2 * sidePad + rounding);
    return {width, std::max(leastTarget, static_cast<int>(shown.size()) * fontMetrics().height() + linePad)};
}

QSize BigButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 2 * leastTarget), sizeHint().height()};
}

void BigButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QString text = lines(width() - 2 * sidePad).join(u'\n');
    // An ampersand of a title is none of a mnemonic.
    option.text = text.replace(QLatin1Char('&'), QLatin1String("&&"));
    painter.drawControl(QStyle::CE_PushButton, option);
}

}  // namespace moderato
