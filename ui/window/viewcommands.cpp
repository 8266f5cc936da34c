#include "ui/window/viewcommands.h"

#include "ui/parts/preferences.h"
#include "ui/window/commandpalette.h"
#include "ui/window/preferencesdialog.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSettings>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace moderato {
namespace {

QTableWidget* shortcutTable(const Actions& actions)
{
    auto* table = new QTableWidget(0, 3);
    table->setHorizontalHeaderLabels(
        {ViewCommands::tr("Keys"), ViewCommands::tr("Command"), ViewCommands::tr("What it does")});
    for (const ActInfo& info : actTable()) {
        const QAction& action = *actions[info.act];
        if (action.shortcut().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        QString text = action.text();
        text.remove(QRegularExpression(QStringLiteral("&(?!&)")));
        table->setItem(row, 0, new QTableWidgetItem(action.shortcut().toString(QKeySequence::NativeText)));
        table->setItem(row, 1, new QTableWidgetItem(text));
        table->setItem(row, 2, new QTableWidgetItem(action.toolTip()));
    }
    table->setAccessibleName(ViewCommands::tr("Keyboard shortcuts"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

/// The help of the widget or of what it lies in: what is this, else the tip.
QString helpOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (!widget->whatsThis().isEmpty())
            return widget->whatsThis();
        if (!widget->toolTip().isEmpty())
            return widget->toolTip();
    }
    return ViewCommands::tr("Press Shift+F1 and click on what you want to know about.");
}

}  // namespace

ViewCommands::ViewCommands(const Actions& actions, QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
}

void ViewCommands::zoomBy(int percent)
{
    zoomTo(readPreferences().zoomPercent + percent);
}

void ViewCommands::zoomTo(int percent)
{
    Preferences preferences = readPreferences();
    preferences.zoomPercent = std::clamp(percent, smallestZoom, largestZoom);
    writePreferences(preferences);
    applyZoom(preferences.zoomPercent);
}

void ViewCommands::setTheme(ColourMode theme)
{
    QSettings().setValue(QStringLiteral("window/dark"), theme == ColourMode::Dark);
    applyTheme(*qApp, theme);
}

void ViewCommands::openPalette()
{
    CommandPalette palette(m_actions, m_window);
    if (palette.exec() == QDialog::Accepted && palette.chosen())
        palette.chosen()->trigger();
}

void ViewCommands::openPreferences()
{
    const ColourMode present = isDark(m_window->palette()) ? ColourMode::Dark : ColourMode::Light;
    PreferencesDialog dialog(readPreferences(), present, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    writePreferences(dialog.preferences());
    applyZoom(dialog.preferences().zoomPercent);
    applyClock(dialog.preferences().clock);
    if (dialog.theme() != present)
        setTheme(dialog.theme());
}

void ViewCommands::openShortcuts()
{
    QDialog dialog(m_window);
    dialog.setWindowTitle(tr("Keyboard shortcuts"));
    dialog.resize(760, 560);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(shortcutTable(m_actions));
    layout->addWidget(buttons);
    dialog.exec();
}

void ViewCommands::openAbout()
{
    QMessageBox::about(
        m_window, tr("About Moderato"),
        tr("<h3>Moderato %1</h3><p>Plans and runs moderated sessions: who speaks for how long, whether it "
           "fits, and what is left for the floor.</p><p>Free software under the GNU General Public "
           "License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

void ViewCommands::helpHere()
{
    QWidget* place = QApplication::focusWidget() ? QApplication::focusWidget() : m_window;
    QWhatsThis::showText(place->mapToGlobal(place->rect().center()), helpOf(place), place);
}

}  // namespace moderato
