#include "ui/parts/afterpaint.h"

#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace moderato {

AfterPaint::AfterPaint(std::function<QWidget*()> make, QWidget* parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

QWidget& AfterPaint::content()
{
    fill();
    return *layout()->itemAt(0)->widget();
}

void AfterPaint::paintEvent(QPaintEvent*)
{
    if (m_make)
        QTimer::singleShot(0, this, &AfterPaint::fill);
}

void AfterPaint::fill()
{
    const auto make = std::exchange(m_make, nullptr);
    if (!make)
        return;
    QWidget* made = make();
    layout()->addWidget(made);
    setFocusProxy(made);
}

}  // namespace moderato
