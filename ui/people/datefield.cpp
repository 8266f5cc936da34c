#include "ui/people/datefield.h"

#include "ui/parts/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>

namespace moderato {

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(40);
    setPlaceholderText(tr("yyyy-mm-dd"));
    setToolTip(tr(
        "A date such as 2022-11-30, or nothing. Up and Down change it by a day, Alt+Down opens a calendar."));
    QAction* calendar = addAction(drawnIcon(Glyph::Down), TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Pick a date from a calendar"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
}

void DateField::show(QDate date)
{
    setText(date.toString(Qt::ISODate));
}

std::optional<QDate> DateField::date() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return QDate();
    for (const QDate& date :
         {QDate::fromString(typed, Qt::ISODate), locale().toDate(typed, QLocale::ShortFormat),
          locale().toDate(typed, QLocale::LongFormat)})
        if (date.isValid())
            return date;
    return std::nullopt;
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (!up && event->key() != Qt::Key_Down)
        return QLineEdit::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::AltModifier))
        return openCalendar();
    const QDate from = date().value_or(QDate());
    show(from.isNull() ? QDate::currentDate() : from.addDays(up ? 1 : -1));
}

void DateField::openCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    if (const QDate shown = date().value_or(QDate()); shown.isValid())
        calendar->setSelectedDate(shown);
    const auto take = [this, calendar](QDate date) {
        show(date);
        calendar->close();
        Q_EMIT picked();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
}

}  // namespace moderato
