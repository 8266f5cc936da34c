#include "ui/live/keylist.h"

#include "ui/live/livekeys.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace moderato {
namespace {

QString keysOf(const LiveKey& key)
{
    QStringList texts;
    for (const QKeySequence& sequence : key.keys)
        // Shift only reaches what the layout has there.
        if (!sequence.toString().startsWith(QLatin1String("Shift+")) || key.keys.first() == sequence)
            texts.append(sequence.toString(QKeySequence::NativeText));
    return texts.join(KeyList::tr(" or "));
}

QList<std::pair<QString, QString>> allLines()
{
    QList<std::pair<QString, QString>> lines = numberKeys();
    for (const LiveKey& key : liveKeys())
        lines.append({keysOf(key), key.text});
    return lines;
}

}  // namespace

KeyList::KeyList(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys while the session runs"));
    const QList<std::pair<QString, QString>> lines = allLines();
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 2);
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->verticalHeader()->hide();
    table->setAccessibleName(windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(lines.at(row).first));
        table->setItem(row, 1, new QTableWidgetItem(lines.at(row).second));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(620, 620);
}

}  // namespace moderato
