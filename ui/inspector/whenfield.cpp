#include "ui/inspector/whenfield.h"

#include "ui/parts/screenclock.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>

namespace moderato {

WhenField::WhenField(Shows shows, QWidget* parent)
    : QWidget(parent)
    , m_shows(shows)
    , m_known(new QCheckBox)
    , m_edit(new QDateTimeEdit)
{
    showFormat();
    m_edit->setCalendarPopup(true);
    m_edit->setEnabled(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_known);
    layout->addWidget(m_edit, 1);
    setFocusProxy(m_known);
    connect(m_known, &QCheckBox::clicked, this, &WhenField::takeKnown);
    connect(m_edit, &QDateTimeEdit::editingFinished, this, &WhenField::finish);
    // Who picks a day in the calendar is done; who types one may go on.
    connect(m_edit, &QDateTimeEdit::dateChanged, this, [this] {
        if (QApplication::activePopupWidget())
            finish();
    });
}

void WhenField::show(const QDateTime& when)
{
    if (isModified())
        return;
    showFormat();
    m_shown = when;
    m_known->setChecked(when.isValid());
    m_edit->setEnabled(when.isValid());
    if (when.isValid())
        m_edit->setDateTime(when);
}

void WhenField::showFormat()
{
    QString format = QStringLiteral("yyyy-MM-dd");
    if (m_shows == Shows::DateAndTime)
        format += u' ' + clockFormat();
    if (m_edit->displayFormat() != format)
        m_edit->setDisplayFormat(format);
}

bool WhenField::isModified() const
{
    return m_shown.isValid() && m_known->isChecked() &&
           (m_edit->date() != m_shown.date() || m_edit->time() != m_shown.time());
}

void WhenField::finish()
{
    if (!isModified())
        return;
    m_shown = m_edit->dateTime();
    Q_EMIT accepted(m_shown);
}

void WhenField::abandon()
{
    m_edit->setDateTime(m_shown);
}

void WhenField::setNames(const QString& name)
{
    m_known->setAccessibleName(tr("%1 is known").arg(name));
    m_known->setToolTip(tr("Tick it when the date is known"));
    m_edit->setAccessibleName(name);
}

/// A date that becomes known is proposed as tomorrow at ten, when most sessions begin.
void WhenField::takeKnown(bool known)
{
    m_shown = known ? QDateTime(QDate::currentDate().addDays(1), QTime(10, 0)) : QDateTime();
    Q_EMIT accepted(m_shown);
}

}  // namespace moderato
