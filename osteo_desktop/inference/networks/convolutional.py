"""The plain network of the Kaggle system: convolution, ReLU, maximum pooling, four times."""

from __future__ import annotations

from torch import Tensor, nn

from osteo_desktop.inference.networks.blocks import Backbone, Stages

_WIDTHS = (32, 64, 128, 128)


class ConvolutionalNetwork(Backbone):
    """3x3 convolutions with a bias and no normalisation; its one end is at stride 16.

    What it gives is pooled like every backbone's features and not flattened, so that radiographs
    of any size go in. Pooling rounds up, so that small ones do too.
    """

    fine_channels = middle_channels = channels = _WIDTHS[-1]

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for channels_in, channels_out in zip((1, *_WIDTHS[:-1]), _WIDTHS, strict=True):
            convolution = nn.Conv2d(channels_in, channels_out, 3, padding=1)
            nn.init.kaiming_normal_(convolution.weight, nonlinearity="relu")
            nn.init.zeros_(convolution.bias)  # type: ignore[arg-type]
            layers += [convolution, nn.ReLU(), nn.MaxPool2d(2, ceil_mode=True)]
        self.stages = nn.Sequential(*layers)

    def parts(self) -> list[nn.Module]:
        return list(self.stages)

    def forward(self, x: Tensor) -> Stages:
        last = self.stages(x)
        return Stages(last, last, last)
