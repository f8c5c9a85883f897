'use client';

import { Component, type ReactNode } from 'react';
import type { Work } from '@/lib/workbench/save-work';
import { BenchStopped } from './bench-stopped.client';

interface BenchGuardProps {
  /** The work as it was last drawn. */
  readonly work: () => Work;
  readonly children: ReactNode;
}

/** When drawing fails, the page stays, and the work can be taken along. */
export class BenchGuard extends Component<BenchGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <BenchStopped work={this.props.work()} /> : this.props.children;
  }
}
