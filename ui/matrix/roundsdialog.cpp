#include "ui/matrix/roundsdialog.h"

#include "core/plan/duration.h"
#include "ui/parts/preferences.h"
#include "ui/parts/roundsedit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moderato {

RoundsDialog::RoundsDialog(const QString& question, QWidget* parent)
    : QDialog(parent)
    , m_rounds(new RoundsEdit(this))
{
    setWindowTitle(tr("Rounds for all panellists"));
    auto* label = new QLabel(question);
    label->setBuddy(m_rounds);
    label->setWordWrap(true);
    m_rounds->setText(formatRounds(readPreferences().rounds));
    m_rounds->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_done = buttons->button(QDialogButtonBox::Ok);
    m_done->setText(tr("Give"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_rounds);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RoundsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RoundsDialog::reject);
    connect(m_rounds, &QLineEdit::textChanged, this,
            [this] { m_done->setEnabled(m_rounds->isAcceptable()); });
}

void RoundsDialog::accept()
{
    const Result<QList<Seconds>> rounds = parseRounds(m_rounds->text());
    if (!rounds || rounds->isEmpty())
        return;
    QDialog::accept();
    Q_EMIT given(*rounds);
}

}  // namespace moderato
