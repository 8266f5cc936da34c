#include "ui/inspector/figureedit.h"

#include <QKeyEvent>

namespace moderato {

FigureEdit::FigureEdit(double most, int decimals, const QString& unit, QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setRange(0, most);
    setDecimals(decimals);
    if (!unit.isEmpty())
        setSuffix(QString(QChar(QChar::Nbsp) + unit));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccelerated(true);
    connect(this, &QDoubleSpinBox::editingFinished, this, &FigureEdit::finish);
}

void FigureEdit::show(double value)
{
    if (isModified())
        return;
    m_shown = value;
    setValue(value);
}

bool FigureEdit::isModified() const
{
    return qRound(value() * 1000) != qRound(m_shown * 1000);
}

void FigureEdit::finish()
{
    interpretText();
    if (!isModified())
        return;
    m_shown = value();
    Q_EMIT accepted(m_shown);
}

void FigureEdit::abandon()
{
    setValue(m_shown);
}

void FigureEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        interpretText();
        if (isModified())
            return abandon();
    }
    QDoubleSpinBox::keyPressEvent(event);
}

}  // namespace moderato
